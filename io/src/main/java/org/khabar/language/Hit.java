package org.khabar.language;

/**
 * A form of the lists that stands in a text.
 *
 * @param token its first token
 * @param end the token after its last one
 * @param strip how many folded letters before it are proclitics
 * @param sense what it means
 */
public record Hit(int token, int end, int strip, Sense sense) {

    /**
     * How long it is.
     *
     * @return the number of its tokens
     */
    public int length() {
        return end - token;
    }

    /**
     * The code of its sense.
     *
     * @return the first column of the list
     */
    public String code() {
        return sense.code();
    }

    /**
     * Whether its sense has a trait.
     *
     * @param trait the trait
     * @return true if the list gives it
     */
    public boolean is(Trait trait) {
        return sense.is(trait);
    }
}
