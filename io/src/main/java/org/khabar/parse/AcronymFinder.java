package org.khabar.parse;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.language.SenseKind;

/**
 * Finds what the article itself calls an organization by: acronyms that it explains, "name (ACRONYM)", the first word of a
 * company's own name (Nordvik for Nordvik Energy), and head and adjective of a longer name (المركز العربي). What follows a listed
 * or shaped name in brackets is its acronym if it is one word, or is written in Latin capitals.
 */
final class AcronymFinder {

    private static final int SHORTEST = 4;

    private final Reading reading;
    private final Map<String, Phrase> acronyms = new HashMap<>();
    private final Map<String, Phrase> words = new HashMap<>();
    private final Map<String, Phrase> beginnings = new HashMap<>();

    AcronymFinder(Reading reading) {
        this.reading = reading;
    }

    void run() {
        for (int i = 1; i + 2 < reading.count(); i++) {
            if (reading.mark(i, '(') && reading.word(i + 1) && reading.mark(i + 2, ')')) {
                Phrase name = reading.phrases.covering(i - 1);
                if (name != null && name.kind == Phrase.Kind.ORGANIZATION && name.end == i && acronym(i + 1, name)) {
                    acronyms.put(reading.tokens.fold(i + 1), name);
                }
            }
        }
        for (Phrase name : reading.phrases.inOrder()) {
            if (name.kind == Phrase.Kind.ORGANIZATION && !name.acronym) {
                shorten(name);
            }
        }
        if (acronyms.isEmpty() && words.isEmpty() && beginnings.isEmpty()) {
            return;
        }
        for (int i = 0; i < reading.count(); i++) {
            if (reading.word(i) && reading.phrases.covering(i) == null) {
                again(i);
            }
        }
    }

    private void shorten(Phrase name) {
        boolean headFirst = reading.grammar.headFirst();
        int own = headFirst ? name.first + 1 : name.first;
        if (name.entry == null && name.code.equals("COMPANY") && name.end > own + 1 && own(own)) {
            words.putIfAbsent(reading.tokens.fold(own), name);
        }
        boolean described = reading.definite(name.first) && reading.definite(name.first + 1);
        if (described && name.length() > 2 && name.strip == 0) {
            beginnings.putIfAbsent(two(name.first), name);
        }
    }

    /** Whether a word is nothing but a name: no list knows it. */
    private boolean own(int i) {
        return reading.word(i)
                && !reading.hits.known(i)
                && !reading.definite(i)
                && reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i) >= SHORTEST
                && (!reading.grammar.capitals() || reading.tokens.capital(i));
    }

    private String two(int i) {
        return reading.tokens.fold(i) + ' ' + reading.tokens.fold(i + 1);
    }

    /** A word in brackets that no list gives another meaning. */
    private boolean acronym(int i, Phrase name) {
        if (reading.tokens.latin(i)) {
            return reading.tokens.upper(i) || reading.tokens.capital(i);
        }
        return name.length() > 1 && !reading.hits.has(i, SenseKind.DEMONYM);
    }

    private void again(int i) {
        if (!acronyms.isEmpty() && known(i, acronyms, true)) {
            return;
        }
        if (!words.isEmpty() && (!reading.grammar.capitals() || reading.tokens.capital(i)) && known(i, words, false)) {
            return;
        }
        Phrase longer = beginnings.isEmpty() || !reading.definite(i + 1) ? null : beginnings.get(two(i));
        if (longer != null) {
            add(longer, i, i + 2, 0, false);
        }
    }

    private boolean known(int i, Map<String, Phrase> names, boolean acronym) {
        String folded = reading.tokens.fold(i);
        Phrase name = names.get(folded);
        int strip = 0;
        if (name == null && !reading.grammar.clitics().prepositions().isEmpty() && folded.length() > 2) {
            name = behindClitic(folded, names);
            strip = 1;
        }
        if (name != null) {
            add(name, i, i + 1, strip, acronym);
        }
        return name != null;
    }

    private @Nullable Phrase behindClitic(String folded, Map<String, Phrase> names) {
        Phrase name = names.get(folded.substring(1));
        String article = reading.grammar.clitics().article();
        boolean merged = folded.charAt(0) == folded.charAt(1) && folded.charAt(0) == article.charAt(1);
        return name == null && merged ? names.get(article + folded.substring(2)) : name;
    }

    private void add(Phrase name, int first, int end, int strip, boolean acronym) {
        Phrase phrase = reading.phrase(Phrase.Kind.ORGANIZATION, first, end, strip);
        phrase.acronym = acronym;
        phrase.code = name.code;
        phrase.entry = name.entry;
        phrase.of = name;
        reading.phrases.add(phrase);
    }
}
