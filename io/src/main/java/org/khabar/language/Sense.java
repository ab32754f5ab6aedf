package org.khabar.language;

/**
 * One meaning of a form of a word list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of thing it is
 * @param code which one: an office, a class of reporting verbs, the id of an entry; what codes there are depends on the
 *     kind
 * @param traits what its list and its inflection say of the form, as bits; ask {@link #is}
 */
public record Sense(SenseKind kind, String code, long traits) {

    /**
     * Whether something is said of the form.
     *
     * @param trait what to ask for
     * @return true if the list or the inflection says so
     */
    public boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }
}
