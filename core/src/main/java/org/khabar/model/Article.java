package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/**
 * A news article: its text as received, and what it says. All offsets are UTF-16 code units of {@link #source()}. Facts
 * refer to entities, times and amounts by their ids, which are unique in the article; {@link #entity}, {@link #fact},
 * {@link #time} and {@link #amount} look them up.
 *
 * <pre>{@code
 * for (Quote quote : article.quotes()) {
 *     Optional<LocalizedText> who = article.speakerOf(quote).flatMap(article::labelOf);
 *     Optional<LocalizedText> what = quote.content().map(article::text);
 * }
 * }</pre>
 *
 * <p>An article that was built is sound: every span lies in the source and cuts no surrogate pair, every id leads to
 * something of the right kind, direct quotes do not overlap, paragraphs and sentences stand in order.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Article implements Content permits ImmutableArticle {

    Article() {}

    /** {@return the id, given by the caller or made from the text} */
    public abstract String id();

    /** {@return the text as received} */
    public abstract SourceText source();

    /** {@return the language of the text} */
    public abstract LanguageTag language();

    /** {@return the base direction of the text, {@link Direction#AUTO} where nobody knows; never NEUTRAL} */
    public abstract Direction direction();

    /** {@return where the direction comes from} */
    public abstract DirectionSource directionSource();

    /** {@return the headline, where the text has one} */
    public abstract Optional<Span> headline();

    /** {@return the second headline} */
    public abstract Optional<Span> subheadline();

    /** {@return where and by whom it was filed, as its text says} */
    public abstract Optional<Dateline> dateline();

    /** {@return what is known of how it came out} */
    public abstract Publication publication();

    /** {@return the ids of the word lists that were used to read it} */
    public abstract List<String> packs();

    /** {@return the paragraphs, in order and disjoint} */
    public abstract List<Span> paragraphs();

    /** {@return the sentences, in order and disjoint; a headline on its own line is one} */
    public abstract List<Sentence> sentences();

    /** {@return what was not fully understood} */
    public abstract List<Diagnostic> diagnostics();

    /** Why this is a class, unlike its parts: in an interface, the index would be public. */
    @Value.Derived
    @Value.Auxiliary
    Index index() {
        return Index.of(this);
    }

    /** {@return the mentions of all entities, by start, then by end} */
    public final List<Mention> mentions() {
        return index().mentions();
    }

    /**
     * {@return the entity of an id, empty where there is none}
     * @param id any string
     */
    public final Optional<Entity> entity(String id) {
        return index().find(id, Entity.class);
    }

    /**
     * {@return the quote, visit or agreement of an id, empty where there is none}
     * @param id any string
     */
    public final Optional<Fact> fact(String id) {
        return index().find(id, Fact.class);
    }

    /**
     * {@return the time reference of an id, empty where there is none}
     * @param id any string
     */
    public final Optional<TimeReference> time(String id) {
        return index().find(id, TimeReference.class);
    }

    /**
     * {@return the monetary value of an id, empty where there is none}
     * @param id any string
     */
    public final Optional<MonetaryValue> amount(String id) {
        return index().find(id, MonetaryValue.class);
    }

    /**
     * {@return the words of a span, with the language and direction of the article}
     * @param span a span of the source
     * @throws IndexOutOfBoundsException if the span ends after the source
     */
    public final LocalizedText text(Span span) {
        boolean known = direction() != Direction.AUTO;
        return new LocalizedText(
                source().slice(span),
                language(),
                direction(),
                known ? DirectionSource.DOCUMENT : DirectionSource.UNKNOWN);
    }

    /**
     * How the article calls an entity: by the name in its text, else by a name in its language, a description in its text
     * or a name in another language.
     *
     * @param entity an entity of this article
     * @return what to call it, empty where nothing is known
     */
    public final Optional<LocalizedText> labelOf(Entity entity) {
        return Labels.of(this, entity);
    }

    /**
     * {@return the one entity that speaks in a quote, be it a group; empty where nobody can tell, or where several speak}
     * @param quote a quote of this article
     */
    public final Optional<Entity> speakerOf(Quote quote) {
        return quote.speaker().flatMap(Speaker::entity).flatMap(this::entity);
    }

    /**
     * {@return all who speak in a quote, a group replaced by its members where they are known; empty where nobody can tell}
     * @param quote a quote of this article
     */
    public final List<Entity> speakersOf(Quote quote) {
        return index().speakers(quote);
    }

    /** {@return a new builder: direction AUTO, its source UNKNOWN, and nothing known of the publication} */
    public static Builder builder() {
        return ImmutableArticle.builder()
                .direction(Direction.AUTO)
                .directionSource(DirectionSource.UNKNOWN)
                .publication(Publication.unknown());
    }

    /** {@return a builder that starts from this article} */
    public final Builder toBuilder() {
        return ImmutableArticle.builder().from(this);
    }

    /** Gathers the parts of an article, in any order; for one thread. */
    public abstract static sealed class Builder extends Content.Builder<Builder> permits ImmutableArticle.Builder {

        Builder() {}

        /**
         * {@return this builder, with the id set}
         * @param id ASCII letters, digits and {@code . _ : -}, a letter or digit first
         */
        public abstract Builder id(String id);

        /**
         * {@return this builder, with the text set}
         * @param source the text as received
         */
        public abstract Builder source(SourceText source);

        /**
         * {@return this builder, with the language set}
         * @param language the language of the text
         */
        public abstract Builder language(LanguageTag language);

        /**
         * {@return this builder, with the direction set}
         * @param direction LTR, RTL or AUTO
         */
        public abstract Builder direction(Direction direction);

        /**
         * {@return this builder, with the source of the direction set}
         * @param directionSource UNKNOWN if and only if the direction is AUTO
         */
        public abstract Builder directionSource(DirectionSource directionSource);

        /**
         * {@return this builder, with the headline set}
         * @param headline a span of the source
         */
        public abstract Builder headline(Span headline);

        /**
         * {@return this builder, with the second headline set}
         * @param subheadline a span of the source
         */
        public abstract Builder subheadline(Span subheadline);

        /**
         * {@return this builder, with the dateline set}
         * @param dateline where and by whom it was filed
         */
        public abstract Builder dateline(Dateline dateline);

        /**
         * {@return this builder, with the publication set}
         * @param publication what is known of how it came out
         */
        public abstract Builder publication(Publication publication);

        /**
         * {@return this builder, with a word list added}
         * @param pack the id of a word list
         */
        public abstract Builder addPack(String pack);

        /**
         * {@return this builder, with word lists added}
         * @param packs ids of word lists
         */
        public abstract Builder addAllPacks(Iterable<String> packs);

        /**
         * {@return this builder, with a paragraph added}
         * @param paragraph a span after those before
         */
        public abstract Builder addParagraph(Span paragraph);

        /**
         * {@return this builder, with paragraphs added}
         * @param paragraphs spans, in order and disjoint
         */
        public abstract Builder addAllParagraphs(Iterable<? extends Span> paragraphs);

        /**
         * {@return this builder, with a sentence added}
         * @param sentence a sentence after those before
         */
        public abstract Builder addSentence(Sentence sentence);

        /**
         * {@return this builder, with sentences added}
         * @param sentences sentences, in order and disjoint
         */
        public abstract Builder addAllSentences(Iterable<? extends Sentence> sentences);

        /**
         * {@return this builder, with a diagnostic added}
         * @param diagnostic what was not understood
         */
        public abstract Builder addDiagnostic(Diagnostic diagnostic);

        /**
         * {@return this builder, with diagnostics added}
         * @param diagnostics what was not understood
         */
        public abstract Builder addAllDiagnostics(Iterable<? extends Diagnostic> diagnostics);

        @Override
        final Builder self() {
            return this;
        }

        abstract Article assemble();

        /**
         * {@return the article}
         * @throws ModelException if a part is missing, a span or an id leads nowhere, or parts contradict each
         *     other
         */
        public final Article build() {
            return ArticleRules.checked(assemble());
        }
    }
}
