/**
 * The stand-off format {@code khabar-standoff/1}: what a careful reader finds in one article, each finding tied to the
 * text by offsets. Gold files, which may call themselves {@code gold/1}, have the same members and may lack some.
 */
package org.khabar.format.standoff;
