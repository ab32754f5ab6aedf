/**
 * What is known of a language's names and verbs, as data: packs of word lists, and the lexicon that is made of them.
 *
 * <p>A language is a folder of lists in a pack; adding a verb, a title or a whole language touches lists and no Java. A form
 * stands once in its list and becomes all its inflected forms by the patterns of the language's {@code inflection.txt}.
 */
package org.khabar.language;
