/**
 * Reads the text of an article: {@link org.khabar.parse.ArticleParser} makes an {@link org.khabar.model.Article} of it.
 *
 * <p>The way: the words and what the lists know of them ({@code Reading}); names, offices and persons as phrases ({@code
 * NameFinder}, {@code OfficeFinder}, {@code PersonFinder}); which phrases mean the same ({@code Casting}); who says what ({@code
 * QuoteFinder}); who visits whom ({@code VisitFinder}); what is agreed ({@code AgreementFinder}); and from all of it the values
 * of the model ({@code Assembler}). The rules know the properties of a language ({@link org.khabar.language.Grammar}), never
 * the language; words stand in lists.
 *
 * <p>All finders work for one text and one thread. All take time linear in the length of the text.
 */
package org.khabar.parse;
