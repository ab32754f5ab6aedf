/**
 * The ground: spans, languages, directions and offsets, and text that right-to-left writing does not break.
 *
 * <p>Every offset and length of this library counts UTF-16 code units, as {@link java.lang.String} does; spans are
 * half-open. The string as received is never changed: views for matching carry an {@link org.khabar.text.OffsetMap}
 * that leads back to it.
 */
package org.khabar.text;
