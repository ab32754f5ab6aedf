package org.khabar.parse;

import org.khabar.language.Sense;
import org.khabar.language.Trait;

/**
 * A verb, noun or preposition of speech in the text.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param start the offset where it begins, behind any proclitics
 * @param strip how many letters before it are proclitics
 * @param sense what it means
 */
record CueWord(int first, int end, int start, int strip, Sense sense) {

    boolean is(Trait trait) {
        return sense.is(trait);
    }

    /** Whether it only hangs on another verb: مشيرا إلى أن, adding that. */
    boolean participle() {
        return sense.is(Trait.PARTICIPLE);
    }

    /** Whether its source follows as behind a preposition: بحسب, according to. */
    boolean adposition() {
        return sense.is(Trait.ADPOSITION);
    }
}
