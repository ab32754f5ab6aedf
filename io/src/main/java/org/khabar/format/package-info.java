/**
 * What all formats share: a {@link org.khabar.format.Document} is what a reader finds in a file, an
 * {@link org.khabar.format.ArticleWriter} and a {@link org.khabar.format.BilingualWriter} write the values of the model, and
 * a {@link org.khabar.format.FormatException} tells what is wrong with a file and where. All JSON goes through an
 * {@link org.khabar.format.EscapingWriter}.
 *
 * <p>Each format is a package of its own below this one. There is no list of formats: whoever wants one makes its reader or
 * writer.
 */
package org.khabar.format;
