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
 * @param finite whether the form is a verb of its own although it could hang on another: is saying
 */
record CueWord(int first, int end, int start, int strip, Sense sense, boolean finite) {

    boolean is(Trait trait) {
        return sense.is(trait);
    }

    boolean is(String code) {
        return sense.code().equals(code);
    }

    /** Whether it only hangs on another verb: مشيرا إلى أن, adding that. */
    boolean participle() {
        return sense.is(Trait.PARTICIPLE) && !finite;
    }

    /** Whether its source follows as behind a preposition: بحسب, according to. */
    boolean adposition() {
        return sense.is(Trait.ADPOSITION);
    }

    /** Whether a verb has the pronoun of its object in it: ذكرته. */
    boolean enclitic() {
        return sense.is(Trait.POSSESSED) && !nominal() && !adposition();
    }

    /** Whether it is a noun: his claim that. */
    boolean nominal() {
        return sense.is(Trait.NOMINAL);
    }

    /** Whether it is a verb with a subject of its own. */
    boolean verb() {
        return !participle() && !adposition() && !nominal();
    }
}
