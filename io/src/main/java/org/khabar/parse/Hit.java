package org.khabar.parse;

import org.khabar.language.Sense;
import org.khabar.language.Trait;

/**
 * A form of the lists that stands in the text.
 *
 * @param token its first token
 * @param end the token after its last one
 * @param strip how many folded letters before it are proclitics
 * @param sense what it means
 */
record Hit(int token, int end, int strip, Sense sense) {

    int length() {
        return end - token;
    }

    String code() {
        return sense.code();
    }

    boolean is(Trait trait) {
        return sense.is(trait);
    }
}
