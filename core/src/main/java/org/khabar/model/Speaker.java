package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * Who speaks in a quote, and how the text says so. "Sources" or "a witness" are a speaker without an entity; where
 * nobody can tell who speaks, the quote has no speaker at all.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Speaker permits ImmutableSpeaker {

    /** {@return the id of the one who speaks} */
    Optional<String> entity();

    /** {@return the ids of several who speak together and are no {@link Group} of the article} */
    List<String> members();

    /** {@return what kind of source it is} */
    SpeakerType type();

    /** {@return how the text names it} */
    SpeakerForm form();

    /** {@return the explicit subject or source, a name rather than an office where both stand side by side} */
    Optional<Span> mention();

    /** {@return the explicit subject where it is a pronoun of its own} */
    Optional<Span> pronoun();

    /**
     * {@return the whole noun phrase of the explicit subject, as treebanks cut it: a name with the office beside it and the clause
     * that describes it; empty where it is the mention or pronoun itself}
     */
    Optional<Span> nounPhrase();

    /** {@return the earlier mention that a pronoun or an elided subject leads back to} */
    Optional<Span> antecedent();

    /** {@return the explicit subject as the sentence has it: its whole noun phrase, be it a mention or a pronoun} */
    default Optional<Span> subject() {
        return nounPhrase().or(this::mention).or(this::pronoun);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableSpeaker.builder();
    }

    /** {@return a builder that starts from this speaker} */
    default Builder toBuilder() {
        return ImmutableSpeaker.builder().from(this);
    }

    /** Gathers the parts of a speaker; for one thread. */
    abstract sealed class Builder permits ImmutableSpeaker.Builder {

        Builder() {}

        /**
         * {@return this builder, with the entity set}
         * @param entity the id of an entity of the type of this speaker
         */
        public abstract Builder entity(String entity);

        /**
         * {@return this builder, with one of several speakers added}
         * @param member the id of an entity
         */
        public abstract Builder addMember(String member);

        /**
         * {@return this builder, with several speakers added}
         * @param members ids of entities
         */
        public abstract Builder addAllMembers(Iterable<String> members);

        /**
         * {@return this builder, with the type set}
         * @param type what kind of source it is
         */
        public abstract Builder type(SpeakerType type);

        /**
         * {@return this builder, with the form set}
         * @param form how the text names it
         */
        public abstract Builder form(SpeakerForm form);

        /**
         * {@return this builder, with the mention set}
         * @param mention a span of the source; for the forms NAME and NOMINAL
         */
        public abstract Builder mention(Span mention);

        /**
         * {@return this builder, with the pronoun set}
         * @param pronoun a span of the source; for the form PRONOUN
         */
        public abstract Builder pronoun(Span pronoun);

        /**
         * {@return this builder, with the noun phrase set}
         * @param nounPhrase a span of the source that holds the mention or the pronoun
         */
        public abstract Builder nounPhrase(Span nounPhrase);

        /**
         * {@return this builder, with the antecedent set}
         * @param antecedent a span of the source
         */
        public abstract Builder antecedent(Span antecedent);

        abstract Speaker assemble();

        /**
         * {@return the speaker}
         * @throws ModelException if a part is missing or contradicts the form
         */
        public final Speaker build() {
            return QuoteRules.checked(assemble());
        }
    }
}
