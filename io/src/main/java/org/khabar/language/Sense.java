package org.khabar.language;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a form of a word list.
 *
 * <p>Immutable and thread-safe.
 */
public final class Sense {

    private final SenseKind kind;
    private final String code;
    private final long traits;

    /** What {@link Lexicon#entry(Sense)} found once; entries are immutable, so that it may be set twice. */
    @Nullable
    Entry entry;

    Sense(SenseKind kind, String code, long traits) {
        this.kind = kind;
        this.code = code;
        this.traits = traits;
    }

    /**
     * What sort of thing it is.
     *
     * @return the kind
     */
    public SenseKind kind() {
        return kind;
    }

    /**
     * Which one it is: an office, a class of reporting verbs, the id of an entry; what codes there are depends on the kind.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /** What its list and its inflection say of the form, as bits. */
    long traits() {
        return traits;
    }

    /**
     * Whether something is said of the form.
     *
     * @param trait what to ask for
     * @return true if the list or the inflection says so
     */
    public boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sense sense && kind == sense.kind && traits == sense.traits && code.equals(sense.code);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + code.hashCode()) + Long.hashCode(traits);
    }

    /** The kind and the code, fit for logs. */
    @Override
    public String toString() {
        return kind + " " + code;
    }
}
