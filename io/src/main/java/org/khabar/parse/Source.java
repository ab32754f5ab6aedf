package org.khabar.parse;

import org.jspecify.annotations.Nullable;

/**
 * Who a reporting word names as its source.
 *
 * @param figure the entity, if the article has one for it
 * @param first the first token of the explicit subject; -1 where the subject is elided
 * @param end the token after its last one
 * @param start where the subject begins in the text, -1 where it is elided
 * @param stop where it ends
 * @param pronoun whether the subject is a pronoun
 */
record Source(@Nullable Figure figure, int first, int end, int start, int stop, boolean pronoun) {

    static Source elided(@Nullable Figure figure) {
        return new Source(figure, -1, -1, -1, -1, false);
    }

    boolean explicit() {
        return start >= 0;
    }

    boolean isPerson() {
        return figure != null && figure.isPerson();
    }
}
