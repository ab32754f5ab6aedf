package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.model.Basis;

/**
 * A stretch of tokens that names or describes one thing. Mutable: the finders fill in what they learn; one per mention and
 * parse.
 */
final class Phrase {

    /** What a phrase is about. */
    enum Kind {
        /** A person by name. */
        PERSON,
        /** A person by office, or by what he does. */
        OFFICE,
        ORGANIZATION,
        COUNTRY,
        PLACE,
        /** Several persons by office or by what they do; an entity only where they take part in a visit as a crowd. */
        GROUP
    }

    final Kind kind;

    /** The first token, and the one after the last. */
    final int first;

    final int end;

    /** How many folded letters before it are proclitics. */
    final int strip;

    /** The offset where the phrase begins, behind any proclitics, and the one where it ends. */
    final int start;

    final int stop;

    /** The office, the kind of organization or place, the ISO code of a country. */
    String code = "";

    /** The entry of the word lists that the phrase names. */
    @Nullable
    Entry entry;

    /** The ISO code of the country that it belongs to, and what says so; empty where nothing does. */
    String country = "";

    Basis basis = Basis.TEXT;

    /** What the phrase means, once it has been cast. */
    @Nullable
    Figure figure;

    /** What an office is responsible for, empty where it does not say. */
    String portfolio = "";

    /** The organization that an office belongs to. */
    @Nullable
    Phrase of;

    /** Who leads the government that is called after him. */
    @Nullable
    Phrase leader;

    /** Whether the office is said with the article or in full, so that it means a certain person. */
    boolean definite;

    /** Whether the form is one of a woman. */
    boolean feminine;

    /** Whether it is an acronym. */
    boolean acronym;

    /** The next shorter phrase that begins at the same token. */
    @Nullable
    Phrase shorter;

    /** Whether it stands inside a longer phrase that is a name of its own. */
    boolean nested;

    Phrase(Kind kind, int first, int end, int strip, int start, int stop) {
        this.kind = kind;
        this.first = first;
        this.end = end;
        this.strip = strip;
        this.start = start;
        this.stop = stop;
    }

    boolean isLocation() {
        return kind == Kind.PLACE || kind == Kind.COUNTRY;
    }

    int length() {
        return end - first;
    }
}
