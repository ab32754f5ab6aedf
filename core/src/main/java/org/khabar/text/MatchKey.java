package org.khabar.text;

/**
 * What a string is compared by: two strings match if their keys are equal. A key never gives its text back, so that a folded
 * string cannot end up before readers.
 *
 * <p>Immutable and thread-safe; a value type. Keys of different strength are never equal.
 */
public final class MatchKey {

    private final Folding.Strength strength;
    private final String folded;

    private MatchKey(Folding.Strength strength, String folded) {
        this.strength = strength;
        this.folded = folded;
    }

    /**
     * A key that only overlooks how the text is coded: canonical equivalence, presentation forms, invisible characters,
     * tatweel and vowel signs, digits of the three sets.
     *
     * @param text any string
     * @return its key
     */
    public static MatchKey light(String text) {
        return new MatchKey(Folding.Strength.LIGHT, Folding.LIGHT.key(text));
    }

    /**
     * A key that also overlooks which of the letters that writers exchange stands there: alef with and without hamza, yeh and
     * alef maksura, teh marbuta and heh, case and accents.
     *
     * @param text any string
     * @return its key
     */
    public static MatchKey loose(String text) {
        return new MatchKey(Folding.Strength.LOOSE, Folding.LOOSE.key(text));
    }

    /**
     * Which differences the key overlooks.
     *
     * @return the strength of its folding
     */
    public Folding.Strength strength() {
        return strength;
    }

    /**
     * Whether nothing of the text is left to compare.
     *
     * @return true for the empty string and for one of invisible characters only
     */
    public boolean isEmpty() {
        return folded.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchKey key && strength == key.strength && folded.equals(key.folded);
    }

    @Override
    public int hashCode() {
        return folded.hashCode();
    }

    @Override
    public String toString() {
        return "MatchKey of " + folded.length() + " units, " + strength;
    }
}
