package org.khabar.model;

/** What an {@link Agreement} is called in the text. The title of an instrument has no legal effect of its own. */
public enum Instrument {
    /** A treaty, a pact. */
    TREATY(Binding.YES),
    /** A convention, mostly of many parties. */
    CONVENTION(Binding.YES),
    /** A charter, a covenant. */
    CHARTER(Binding.YES),
    /** A statute, as of a court. */
    STATUTE(Binding.YES),
    /** A concordat with the Holy See. */
    CONCORDAT(Binding.YES),
    /** An agreement in writing. */
    AGREEMENT(Binding.YES),
    /** An exchange of notes or letters. */
    EXCHANGE_OF_NOTES(Binding.YES),
    /** A document, and no more is said. */
    DOCUMENT(Binding.DEPENDS),
    /** A partnership. */
    PARTNERSHIP(Binding.DEPENDS),
    /** An arrangement for the time being. */
    MODUS_VIVENDI(Binding.YES),
    /** An accord, an understanding reached; not necessarily an instrument that is signed. */
    ACCORD(Binding.DEPENDS),
    /** A memorandum. */
    MEMORANDUM(Binding.NO),
    /** A memorandum of understanding. */
    MOU(Binding.NO),
    /** A protocol. */
    PROTOCOL(Binding.YES),
    /** Agreed minutes. */
    MINUTES(Binding.DEPENDS),
    /** A declaration. */
    DECLARATION(Binding.DEPENDS),
    /** A joint statement or communiqué. */
    JOINT_STATEMENT(Binding.NO),
    /** A plan of action. */
    ACTION_PLAN(Binding.NO),
    /** A programme of cooperation. */
    COOPERATION_PROGRAMME(Binding.DEPENDS),
    /** A roadmap. */
    ROADMAP(Binding.NO),
    /** A letter or declaration of intent. */
    LETTER_OF_INTENT(Binding.NO),
    /** A contract. */
    CONTRACT(Binding.YES),
    /** A ceasefire, a truce. */
    CEASEFIRE(Binding.DEPENDS);

    private final Binding binding;

    Instrument(Binding binding) {
        this.binding = binding;
    }

    /**
     * Whether instruments of this name usually bind their parties.
     *
     * @return a hint, no legal claim
     */
    public Binding binding() {
        return binding;
    }
}
