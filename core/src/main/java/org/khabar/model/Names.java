package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.LanguageTag;
import org.khabar.text.Span;

/**
 * The names of something in every language known, each with how it is known. An entity that the text does not name has
 * none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@CopyStyle
public sealed interface Names permits ImmutableNames {

    /** {@return the names to show, at most one for each language tag, the best known first} */
    List<Name> primary();

    /** {@return other names and spellings} */
    List<Name> aliases();

    /** {@return the acronyms, in every script known} */
    List<Name> acronyms();

    /** {@return the form that the article uses, where it names the thing} */
    Optional<Span> inText();

    /**
     * Looks a name up: of this very tag, else of the same language.
     *
     * @param language the language of the reader
     * @return the primary name, empty where none is known
     */
    default Optional<Name> in(LanguageTag language) {
        Name close = null;
        for (Name name : primary()) {
            LanguageTag own = name.text().language();
            if (own.equals(language)) {
                return Optional.of(name);
            }
            close = close == null && own.sameLanguage(language) ? name : close;
        }
        return Optional.ofNullable(close);
    }

    /**
     * {@return these names, and the form that an article uses}
     * @param inText a span of the source of that article
     */
    default Names at(Span inText) {
        return ((ImmutableNames) this).withInText(inText);
    }

    /** {@return no names at all} */
    static Names none() {
        return builder().build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableNames.builder();
    }

    /** {@return a builder that starts from these names} */
    default Builder toBuilder() {
        return ImmutableNames.builder().from(this);
    }

    /** Gathers names; for one thread. */
    abstract sealed class Builder permits ImmutableNames.Builder {

        Builder() {}

        /**
         * {@return this builder, with a name to show added}
         * @param name a name in a language that has none yet
         */
        public abstract Builder addPrimary(Name name);

        /**
         * {@return this builder, with names to show added}
         * @param names names in languages that have none yet
         */
        public abstract Builder addAllPrimary(Iterable<? extends Name> names);

        /**
         * {@return this builder, with another name added}
         * @param alias another name or spelling
         */
        public abstract Builder addAlias(Name alias);

        /**
         * {@return this builder, with other names added}
         * @param aliases other names and spellings
         */
        public abstract Builder addAllAliases(Iterable<? extends Name> aliases);

        /**
         * {@return this builder, with an acronym added}
         * @param acronym an acronym
         */
        public abstract Builder addAcronym(Name acronym);

        /**
         * {@return this builder, with acronyms added}
         * @param acronyms acronyms
         */
        public abstract Builder addAllAcronyms(Iterable<? extends Name> acronyms);

        /**
         * {@return this builder, with the form in the text set}
         * @param inText a span of the source
         */
        public abstract Builder inText(Span inText);

        abstract Names assemble();

        /**
         * {@return the names}
         * @throws ModelException if two primary names are of one language
         */
        public final Names build() {
            return EntityRules.checked(assemble());
        }
    }
}
