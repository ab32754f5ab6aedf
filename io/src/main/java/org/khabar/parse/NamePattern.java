package org.khabar.parse;

import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;

/** Tells where a name ends that begins with, or is headed by, a noun of the lists: one way per build of languages. */
interface NamePattern {

    /**
     * A name by its shape.
     *
     * @param first its first token
     * @param end the token after its last one
     * @param strip how many letters before it are proclitics
     * @param code what its head says it is
     */
    record Name(int first, int end, int strip, String code) {}

    /** The organization that begins at a token; {@code head} is the head noun that begins there, null for none. */
    @Nullable
    Name organization(int token, @Nullable Hit head);

    /** The place that begins at a token; {@code head} is the head noun that begins there, null for none. */
    @Nullable
    Name place(int token, @Nullable Hit head);

    /** A fast test: false where neither an organization nor a place begins by its shape. */
    boolean mayBegin(int token);

    static NamePattern of(Reading reading) {
        return reading.grammar.headFirst() ? new HeadFirstPattern(reading) : new CapitalPattern(reading);
    }
}
