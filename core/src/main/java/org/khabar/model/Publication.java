package org.khabar.model;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of how an article came out, mostly not from its text.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Publication permits ImmutablePublication {

    /** {@return when it came out, as the caller or the file says; never guessed} */
    Optional<OffsetDateTime> publishedAt();

    /** {@return the agency it comes from} */
    Optional<SourceAgency> sourceAgency();

    /** {@return the ids of its authors} */
    List<String> byline();

    /** {@return its genre} */
    Optional<Genre> genre();

    /** {@return what it is about} */
    List<Subject> subjects();

    /** {@return where it was found} */
    Optional<URI> url();

    /** {@return a publication of which nothing is known} */
    static Publication unknown() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutablePublication.builder();
    }

    /** {@return a builder that starts from this publication} */
    default Builder toBuilder() {
        return ImmutablePublication.builder().from(this);
    }

    /** Gathers the parts of a publication; for one thread. */
    abstract sealed class Builder permits ImmutablePublication.Builder {

        Builder() {}

        /**
         * {@return this builder, with the time of publication set}
         * @param publishedAt when it came out
         */
        public abstract Builder publishedAt(OffsetDateTime publishedAt);

        /**
         * {@return this builder, with the source set}
         * @param sourceAgency the agency and how it is known
         */
        public abstract Builder sourceAgency(SourceAgency sourceAgency);

        /**
         * {@return this builder, with an author added}
         * @param author the id of a person
         */
        public abstract Builder addByline(String author);

        /**
         * {@return this builder, with authors added}
         * @param authors ids of persons
         */
        public abstract Builder addAllByline(Iterable<String> authors);

        /**
         * {@return this builder, with the genre set}
         * @param genre its genre
         */
        public abstract Builder genre(Genre genre);

        /**
         * {@return this builder, with a subject added}
         * @param subject a code of the IPTC media topics
         */
        public abstract Builder addSubject(Subject subject);

        /**
         * {@return this builder, with subjects added}
         * @param subjects codes of the IPTC media topics
         */
        public abstract Builder addAllSubjects(Iterable<? extends Subject> subjects);

        /**
         * {@return this builder, with the address set}
         * @param url ASCII only; others are written with escapes
         */
        public abstract Builder url(URI url);

        abstract Publication assemble();

        /**
         * {@return the publication}
         * @throws ModelException if an id or the address has no proper form
         */
        public final Publication build() {
            return ArticleRules.checked(assemble());
        }
    }
}
