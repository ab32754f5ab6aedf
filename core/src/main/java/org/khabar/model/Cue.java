package org.khabar.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

/**
 * The words that introduce a quote: "said", "added", "according to".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Cue permits ImmutableCue {

    /** {@return the words} */
    Span span();

    /** {@return their form in a dictionary} */
    Optional<LocalizedText> lemma();

    /** {@return what they say of the act of speech} */
    CueClass cueClass();

    /** {@return their grammatical form} */
    Tense tense();

    /** {@return a second word of speech that strengthens the cue: "added, saying"} */
    Optional<Span> reinforcement();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableCue.builder();
    }

    /** {@return a builder that starts from this cue} */
    default Builder toBuilder() {
        return ImmutableCue.builder().from(this);
    }

    /** Gathers the parts of a cue; for one thread. */
    abstract sealed class Builder permits ImmutableCue.Builder {

        Builder() {}

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the lemma set}
         * @param lemma the form in a dictionary
         */
        public abstract Builder lemma(LocalizedText lemma);

        /**
         * {@return this builder, with the class set}
         * @param cueClass what they say of the act of speech
         */
        public abstract Builder cueClass(CueClass cueClass);

        /**
         * {@return this builder, with the tense set}
         * @param tense the form of the word that carries the cue
         */
        public abstract Builder tense(Tense tense);

        /**
         * {@return this builder, with the reinforcement set}
         * @param reinforcement a span of the source
         */
        public abstract Builder reinforcement(Span reinforcement);

        abstract Cue assemble();

        /**
         * {@return the cue}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Cue build() {
            return QuoteRules.checked(assemble());
        }
    }
}
