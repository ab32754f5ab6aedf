/**
 * What an article says, for a person to read in a terminal: labels in English, words of the article in isolates of their own,
 * so that text in any direction stays in its place.
 */
package org.khabar.format.summary;
