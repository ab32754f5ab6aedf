package org.khabar.parse;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds acronyms that the article itself explains, "name (ACRONYM)", and then wherever they stand. What follows a listed or
 * shaped name in brackets is its acronym if it is one word, or is written in Latin capitals.
 */
final class AcronymFinder {

    private final Reading reading;
    private final Map<String, Phrase> learnt = new HashMap<>();

    AcronymFinder(Reading reading) {
        this.reading = reading;
    }

    void run() {
        for (int i = 1; i + 2 < reading.count(); i++) {
            if (reading.mark(i, '(') && reading.word(i + 1) && reading.mark(i + 2, ')')) {
                Phrase name = reading.phrases.covering(i - 1);
                if (name != null && name.kind == Phrase.Kind.ORGANIZATION && name.end == i && acronym(i + 1, name)) {
                    learnt.put(reading.tokens.fold(i + 1), name);
                }
            }
        }
        if (learnt.isEmpty()) {
            return;
        }
        for (int i = 0; i < reading.count(); i++) {
            if (reading.word(i) && reading.phrases.covering(i) == null) {
                again(i);
            }
        }
    }

    /** A word in brackets that no list gives another meaning. */
    private boolean acronym(int i, Phrase name) {
        if (reading.tokens.latin(i)) {
            return reading.tokens.upper(i) || reading.tokens.capital(i);
        }
        return name.length() > 1 && !reading.hits.has(i, org.khabar.language.SenseKind.DEMONYM);
    }

    private void again(int i) {
        String folded = reading.tokens.fold(i);
        int strip = 0;
        Phrase name = learnt.get(folded);
        if (name == null && !reading.grammar.clitics().prepositions().isEmpty() && folded.length() > 2) {
            name = learnt.get(folded.substring(1));
            strip = 1;
            String article = reading.grammar.clitics().article();
            if (name == null && folded.charAt(0) == folded.charAt(1) && folded.charAt(0) == article.charAt(1)) {
                name = learnt.get(article + folded.substring(2));
            }
        }
        if (name != null) {
            Phrase phrase = reading.phrase(Phrase.Kind.ORGANIZATION, i, i + 1, strip);
            phrase.acronym = true;
            phrase.code = name.code;
            phrase.entry = name.entry;
            phrase.of = name;
            reading.phrases.add(phrase);
        }
    }
}
