package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * Speech or writing that the text gives to somebody.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Quote extends Fact permits ImmutableQuote {

    /** {@return how the words are given} */
    QuoteKind kind();

    /** {@return who speaks; empty where nobody can tell} */
    Optional<Speaker> speaker();

    /** {@return the words that introduce it} */
    Optional<Cue> cue();

    /** {@return the word that opens the reported clause: "that"} */
    Optional<Span> complementizer();

    /** {@return the topic of the speech} */
    Optional<Span> about();

    /** {@return what is said, without outer marks; empty only in a {@link QuoteKind#NARRATED} one} */
    Optional<Span> content();

    /** {@return what stands inside quotation marks in the content, without the marks} */
    List<Span> markedSpans();

    /** {@return the content with its outer marks; empty where it has none} */
    Optional<Span> quoted();

    /** {@return the id of the quote that it goes on with: the same speaker as before} */
    Optional<String> continues();

    /** {@return to whom it is said} */
    Optional<Span> addressee();

    /** {@return on what occasion it is said} */
    Optional<Span> occasion();

    /** {@return the id of the time when it is said} */
    Optional<String> time();

    @Override
    default FactType type() {
        return FactType.QUOTE;
    }

    /** {@return whether outer quotation marks hold the content} */
    default boolean marked() {
        return quoted().isPresent();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableQuote.builder();
    }

    /** {@return a builder that starts from this quote} */
    default Builder toBuilder() {
        return ImmutableQuote.builder().from(this);
    }

    /** Gathers the parts of a quote; for one thread. */
    abstract sealed class Builder extends Fact.Builder<Builder> permits ImmutableQuote.Builder {

        Builder() {}

        /**
         * {@return this builder, with the kind set}
         * @param kind how the words are given
         */
        public abstract Builder kind(QuoteKind kind);

        /**
         * {@return this builder, with the speaker set}
         * @param speaker who speaks
         */
        public abstract Builder speaker(Speaker speaker);

        /**
         * {@return this builder, with the cue set}
         * @param cue the words that introduce it
         */
        public abstract Builder cue(Cue cue);

        /**
         * {@return this builder, with the complementizer set}
         * @param complementizer a span of the source
         */
        public abstract Builder complementizer(Span complementizer);

        /**
         * {@return this builder, with the topic set}
         * @param about a span of the source
         */
        public abstract Builder about(Span about);

        /**
         * {@return this builder, with the content set}
         * @param content a span of the source
         */
        public abstract Builder content(Span content);

        /**
         * {@return this builder, with a marked span added}
         * @param span a span inside the content
         */
        public abstract Builder addMarkedSpan(Span span);

        /**
         * {@return this builder, with marked spans added}
         * @param spans spans inside the content, in text order
         */
        public abstract Builder addAllMarkedSpans(Iterable<? extends Span> spans);

        /**
         * {@return this builder, with the content with its marks set}
         * @param quoted a span that holds the content
         */
        public abstract Builder quoted(Span quoted);

        /**
         * {@return this builder, with the quote before set}
         * @param continues the id of a quote
         */
        public abstract Builder continues(String continues);

        /**
         * {@return this builder, with the addressee set}
         * @param addressee a span of the source
         */
        public abstract Builder addressee(Span addressee);

        /**
         * {@return this builder, with the occasion set}
         * @param occasion a span of the source
         */
        public abstract Builder occasion(Span occasion);

        /**
         * {@return this builder, with the time set}
         * @param time the id of a time reference
         */
        public abstract Builder time(String time);

        abstract Quote assemble();

        /**
         * {@return the quote}
         * @throws ModelException if a part is missing, contradicts the kind, or has no proper form
         */
        public final Quote build() {
            return QuoteRules.checked(assemble());
        }
    }
}
