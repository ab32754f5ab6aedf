/**
 * The nouns: articles, quotes, visits, agreements and whoever they speak of, as immutable values. Nothing here parses or
 * prints.
 *
 * <p>An {@link org.khabar.model.Article} holds its {@link org.khabar.text.SourceText} untouched, the
 * {@linkplain org.khabar.model.Entity entities} it speaks of and the {@linkplain org.khabar.model.Fact facts} it states;
 * a {@link org.khabar.model.BilingualArticle} joins it to its translation. A few rules hold for every type:
 *
 * <ul>
 *   <li>A {@link org.khabar.text.Span} counts UTF-16 code units of the source, half-open. What a text says stays a span
 *       as long as it can; text of its own is a {@link org.khabar.text.LocalizedText} with language and direction. A
 *       string is never language: it is an id or a code, in ASCII, and its form is checked.
 *   <li>Entities have ids, and facts refer to them by id. All ids of an article are different.
 *   <li>No fact without evidence. How something is known that the text does not plainly say, a
 *       {@link org.khabar.model.Basis} tells; what somebody says carries the id of the quote that says it.
 *   <li>Absent is an empty optional or an empty list. Lists are unmodifiable and keep their order.
 *   <li>Values come from builders or are records. All are immutable and thread-safe, with equality by value. A builder
 *       is for one thread; {@code build()} checks what it made and throws a {@link org.khabar.model.ModelException} that
 *       names the type and the field. A builder that starts from a value can replace and add, not take away.
 *   <li>No argument is ever null; if one is, a {@link java.lang.NullPointerException} names it.
 * </ul>
 */
package org.khabar.model;
