/**
 * The JSON of this library, {@code khabar/1}. It holds all that an article or a pair holds, so that
 * {@link org.khabar.format.json.JsonReader} gives back the very value that {@link org.khabar.format.json.JsonWriter} wrote.
 *
 * <p>In short, and in full in the schema that {@link org.khabar.format.json.JsonWriter#schema()} gives:
 *
 * <ul>
 *   <li>A document is one object. {@code format} says {@code khabar/1.0}, {@code offsetUnit} says {@code UTF-16}; the members
 *       of an article follow, or {@code original} and {@code translation} with what joins them.
 *   <li>Members have the names of the model and a fixed order. What is absent is left out, and so are empty lists and flags
 *       that are false; null stands nowhere.
 *   <li>{@code source} is the text, whole. A span is a list of two offsets into it, {@code [start, end]}, half-open.
 *   <li>A text of its own is an object with {@code value}, {@code lang}, {@code dir}. One without {@code lang} and {@code dir}
 *       has those of its document.
 *   <li>Enums are written by name, directions as {@code ltr}, {@code rtl}, {@code auto}, numbers with all their digits, times
 *       as ISO 8601 has them.
 *   <li>Bidi controls, line and paragraph separators, byte order marks, invisible controls and unpaired surrogates are
 *       written as escapes, so that any editor shows a file in its logical order.
 *   <li>A minor version adds members. A reader keeps those that it does not know from a newer minor version, refuses those of
 *       its own, and refuses another major version.
 * </ul>
 */
package org.khabar.format.json;
