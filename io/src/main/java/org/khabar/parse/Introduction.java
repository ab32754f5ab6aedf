package org.khabar.parse;

import org.jspecify.annotations.Nullable;

/**
 * How a reporting word introduces what was said.
 *
 * @param kind the way
 * @param token the token that introduces: the colon, the complementizer, the opening mark; for {@link Kind#NONE} where the
 *     search ended
 * @param first the first token of what was said
 * @param strengthenedTo the token after a participle that only strengthens the cue (أكد قائلا), or the end of the cue
 * @param source the subject on the way, if there was one
 */
record Introduction(
        Kind kind,
        int token,
        int first,
        int strengthenedTo,
        @Nullable Source source) {

    enum Kind {
        /** Nothing on this side. */
        NONE,
        /** A colon. */
        COLON,
        /** That, أن, که. */
        COMPLEMENTIZER,
        /** The same with the clause's subject in one word: أنه. */
        BOUND,
        /** An opening quotation mark. */
        MARK,
        /** A clause without a word that introduces it. */
        BARE
    }
}
