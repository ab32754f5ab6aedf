/** Plain text. */
package org.khabar.format.plain;
