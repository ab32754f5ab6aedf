package org.khabar.parse;

import org.khabar.language.Grammar;
import org.khabar.language.SenseKind;
import org.khabar.language.WordClass;

/** Tells speech in quotation marks from names, titles and labels in them. */
final class MarkedWords {

    private static final int MANY = 7;

    /** How many words stand before the number of a designation at most. */
    private static final int SHORT = 2;

    private final Reading reading;

    MarkedWords(Reading reading) {
        this.reading = reading;
    }

    /** How many words stand in a quotation. */
    int words(Quotation quotation) {
        int words = 0;
        for (int i = quotation.first(); i < quotation.close(); i++) {
            words += reading.word(i) ? 1 : 0;
        }
        return words;
    }

    /** Marks behind a noun that has a name in marks hold no speech, nor do marks around a name. */
    boolean speech(Quotation quotation) {
        int open = quotation.open();
        if (clausal(quotation)) {
            return true;
        }
        if (designation(quotation)) {
            return false;
        }
        // A noun with the article is known already: الجيش «مستعد لكل طارئ».
        boolean known = open > 0 && reading.definite(open - 1) && words(quotation) > 2;
        if (open > 0
                && !known
                && (reading.hits.is(open - 1, WordClass.TITLE_NOUN)
                        || reading.hits.has(open - 1, SenseKind.ORGANIZATION_HEAD))) {
            return false;
        }
        Phrase phrase = reading.phrases.covering(quotation.first());
        return phrase == null || phrase.first > quotation.first() || phrase.end < quotation.close();
    }

    /** A number alone or behind a word or two is a designation, and so are foreign letters: النجم "GJ 667". */
    private boolean designation(Quotation quotation) {
        boolean foreign = !reading.grammar.capitals();
        for (int i = quotation.first(); i < quotation.close(); i++) {
            foreign &= reading.tokens.latin(i) || reading.tokens.isNumber(i);
        }
        int last = quotation.close() - 1;
        boolean numbered = last >= quotation.first() && reading.tokens.isNumber(last) && words(quotation) <= SHORT;
        return numbered || (foreign && last >= quotation.first());
    }

    /** A name has no verb, no preposition first, and few words. */
    private boolean clausal(Quotation quotation) {
        int first = quotation.first();
        return reading.hits.is(
                        first,
                        Adpositions.ALL | WordClass.bits(WordClass.VERB, WordClass.AUXILIARY, WordClass.NEGATION))
                || (reading.grammar.order() == Grammar.Order.VERB_LAST
                        && reading.hits.is(quotation.close() - 1, WordClass.bits(WordClass.VERB, WordClass.AUXILIARY)))
                || quotation.close() - first > MANY;
    }

    /** Whether a quotation is a sentence of its own. */
    boolean wholeSentence(Quotation quotation) {
        int sentence = reading.sentences.of(quotation.open());
        // One quotation of a sentence only begins it, so that no more than one looks for what stands behind.
        boolean whole = reading.sentences.start(sentence) == quotation.open();
        int end = whole ? reading.sentences.end(sentence) : 0;
        for (int i = quotation.close() + 1; i < end && whole; i++) {
            whole = !reading.word(i);
        }
        return whole;
    }
}
