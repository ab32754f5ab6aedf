package org.khabar.parse;

import java.util.HashMap;
import java.util.Map;
import org.khabar.language.SenseKind;

/**
 * Finds what the article itself calls an organization by: acronyms that it explains, "name (ACRONYM)", the first word of a
 * company's own name (Nordvik for Nordvik Energy), and head and adjective of a longer name (المركز العربي). What follows a listed
 * or shaped name in brackets is its acronym if it is one word, or is written in Latin capitals.
 */
final class AcronymFinder {

    private static final int SHORTEST = 4;

    private final Reading reading;
    // By the hashes of their words.
    private final Map<Long, Phrase> acronyms = new HashMap<>();
    private final Map<Long, Phrase> words = new HashMap<>();
    private final Map<Long, Phrase> beginnings = new HashMap<>();
    private final WordSet known = new WordSet();

    AcronymFinder(Reading reading) {
        this.reading = reading;
    }

    void run() {
        for (int i = 1; i + 2 < reading.count(); i++) {
            if (reading.mark(i, '(') && reading.word(i + 1) && reading.mark(i + 2, ')')) {
                Phrase name = reading.phrases.covering(i - 1);
                if (name != null && name.kind == Phrase.Kind.ORGANIZATION && name.end == i && acronym(i + 1, name)) {
                    acronyms.put(remembered(reading.tokens.hash(i + 1)), name);
                }
            }
        }
        for (Phrase name : reading.phrases.inOrder()) {
            if (name.kind == Phrase.Kind.ORGANIZATION && !name.acronym) {
                shorten(name);
            }
        }
        if (known.isEmpty()) {
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
            words.putIfAbsent(remembered(reading.tokens.hash(own)), name);
        }
        boolean described = reading.definite(name.first) && reading.definite(name.first + 1);
        if (described && name.length() > 2 && name.strip == 0) {
            beginnings.putIfAbsent(remembered(two(name.first)), name);
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

    private long two(int i) {
        return 31 * reading.tokens.hash(i) + reading.tokens.hash(i + 1);
    }

    private long remembered(long words) {
        known.add(words);
        return words;
    }

    /** A word in brackets that no list gives another meaning. */
    private boolean acronym(int i, Phrase name) {
        if (reading.tokens.latin(i)) {
            return reading.tokens.upper(i) || reading.tokens.capital(i);
        }
        return name.length() > 1 && !reading.hits.has(i, SenseKind.DEMONYM);
    }

    private void again(int i) {
        int length = reading.tokens.foldedEnd(i) - reading.tokens.foldedStart(i);
        boolean found = known(i, 0) || (reading.grammar.clitics().any() && length > 2 && known(i, 1));
        if (!found && known.contains(two(i)) && reading.definite(i + 1)) {
            Phrase longer = beginnings.get(two(i));
            if (longer != null) {
                add(longer, i, i + 2, 0, false);
            }
        }
    }

    private boolean known(int i, int strip) {
        long word = strip == 0 ? reading.tokens.hash(i) : reading.behindClitics(i, strip);
        if (!known.contains(word)) {
            return false;
        }
        Phrase acronym = acronyms.get(word);
        Phrase own = !reading.grammar.capitals() || reading.tokens.capital(i) ? words.get(word) : null;
        Phrase name = acronym == null ? own : acronym;
        if (name != null) {
            add(name, i, i + 1, strip, acronym != null);
        }
        return name != null;
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
