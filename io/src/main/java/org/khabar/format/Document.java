package org.khabar.format;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import org.khabar.model.SourceAgency;
import org.khabar.text.Direction;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/**
 * What a reader finds in a file: the text of an article and what the file says of it. A format that holds facts gives the
 * {@link Article} or the {@link BilingualArticle} as well; the text of a pair is that of the original.
 *
 * <p>Nothing here is guessed: what the file does not say is empty.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DocumentStyle
public sealed interface Document permits ImmutableDocument {

    /** {@return the text, from the first character to the last} */
    SourceText text();

    /** {@return the id that the file gives, any string that is not empty} */
    Optional<String> id();

    /** {@return the language} */
    Optional<LanguageTag> language();

    /** {@return the base direction, {@link Direction#AUTO} where the file is silent; never NEUTRAL} */
    Direction direction();

    /** {@return when it was published} */
    Optional<OffsetDateTime> published();

    /** {@return who published it, by name} */
    Optional<LocalizedText> source();

    /** {@return where it was found} */
    Optional<URI> url();

    /** {@return where the headline stands in the text; a reader that gets it apart puts it on a line of its own before the
     * rest} */
    Optional<Span> headline();

    /** {@return the article, if the file holds its facts} */
    Optional<Article> article();

    /** {@return the article with its translation, if the file holds both} */
    Optional<BilingualArticle> bilingual();

    /**
     * What the file says besides, as far as the reader was asked to keep it.
     *
     * @return the text of each such part as it stands in the file, by its place there; in JSON the place is a JSON Pointer
     */
    Map<String, String> extras();

    /**
     * A text of which nothing more is known.
     *
     * @param text the text
     * @return the document
     */
    static Document of(SourceText text) {
        return builder().text(text).build();
    }

    /**
     * An article as a document.
     *
     * @param article the article
     * @return the document, with what the article says of itself
     */
    static Document of(Article article) {
        return about(article).article(article).build();
    }

    /**
     * An article and its translation as a document.
     *
     * @param pair the two
     * @return the document, with what the original says of itself
     */
    static Document of(BilingualArticle pair) {
        return about(pair.original()).bilingual(pair).build();
    }

    private static Builder about(Article article) {
        Builder document = builder()
                .text(article.source())
                .id(article.id())
                .language(article.language())
                .direction(article.direction());
        article.publication().publishedAt().ifPresent(document::published);
        article.publication().url().ifPresent(document::url);
        article.headline().ifPresent(document::headline);
        article.publication()
                .sourceAgency()
                .map(SourceAgency::organization)
                .flatMap(article::entity)
                .flatMap(article::labelOf)
                .ifPresent(document::source);
        return document;
    }

    /** {@return a new builder: direction AUTO} */
    static Builder builder() {
        return ImmutableDocument.builder().direction(Direction.AUTO);
    }

    /** {@return a builder that starts from this document} */
    default Builder toBuilder() {
        return ImmutableDocument.builder().from(this);
    }

    /** Gathers the parts of a document; for one thread. */
    abstract sealed class Builder permits ImmutableDocument.Builder {

        Builder() {}

        /**
         * {@return this builder, with the text set}
         * @param text from the first character to the last
         */
        public abstract Builder text(SourceText text);

        /**
         * {@return this builder, with the id set}
         * @param id any string that is not empty
         */
        public abstract Builder id(String id);

        /**
         * {@return this builder, with the language set}
         * @param language the language
         */
        public abstract Builder language(LanguageTag language);

        /**
         * {@return this builder, with the direction set}
         * @param direction LTR, RTL or AUTO
         */
        public abstract Builder direction(Direction direction);

        /**
         * {@return this builder, with the time of publication set}
         * @param published when it was published
         */
        public abstract Builder published(OffsetDateTime published);

        /**
         * {@return this builder, with the publisher set}
         * @param source who published it, by name
         */
        public abstract Builder source(LocalizedText source);

        /**
         * {@return this builder, with the address set}
         * @param url where it was found
         */
        public abstract Builder url(URI url);

        /**
         * {@return this builder, with the headline set}
         * @param headline a span of the text
         */
        public abstract Builder headline(Span headline);

        /**
         * {@return this builder, with the article set}
         * @param article an article of this text
         */
        public abstract Builder article(Article article);

        /**
         * {@return this builder, with the article and its translation set}
         * @param bilingual a pair whose original has this text
         */
        public abstract Builder bilingual(BilingualArticle bilingual);

        /**
         * {@return this builder, with more that the file says added}
         * @param place where it stands in the file
         * @param text how it stands there
         */
        public abstract Builder putExtra(String place, String text);

        /**
         * {@return this builder, with more that the file says added}
         * @param extras how it stands in the file, by its place there
         */
        public abstract Builder putAllExtras(Map<String, ? extends String> extras);

        abstract Document assemble();

        /**
         * {@return the document}
         * @throws IllegalArgumentException if there is no text, an empty id, a headline outside the text, an article or a pair
         *     of another text, or both of them
         */
        public final Document build() {
            return DocumentRules.checked(assemble());
        }
    }
}
