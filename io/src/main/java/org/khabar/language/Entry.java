package org.khabar.language;

import java.util.List;
import java.util.Optional;
import org.khabar.text.PlainText;

/**
 * Something that has a name in several languages: a country, place, organization or person of the packs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id, unique among all entries of its kind
 * @param kind {@link SenseKind#COUNTRY}, {@link SenseKind#PLACE}, {@link SenseKind#ORGANIZATION} or {@link
 *     SenseKind#PERSON}
 * @param code what sort of place or organization it is, the office of a person; the ISO 3166 alpha-3 code of a country
 * @param country its ISO 3166 alpha-2 country; empty if it has none or the list does not say
 * @param weight how likely it is meant where a name is shared: the population of a city; 0 where nothing is known
 * @param names all names, the first of each language being the usual one
 */
public record Entry(String id, SenseKind kind, String code, String country, int weight, List<Name> names) {

    /** What a name is used for. */
    public enum Use {
        /** The usual name. */
        PRIMARY,
        /** Another name. */
        ALIAS,
        /** The formal name of a state. */
        FORMAL,
        /** An acronym. */
        ACRONYM,
        /** A part that may stand for the whole, a surname. */
        SHORT
    }

    /**
     * A name in one language.
     *
     * @param language the language subtag: ar, en, fa
     * @param use what it is used for
     * @param text the name as the list writes it
     */
    public record Name(String language, Use use, String text) {

        /** One line that is fit for logs. */
        @Override
        public String toString() {
            return PlainText.of(text + "@" + language);
        }
    }

    /**
     * Copies the names.
     *
     * @param id its id
     * @param kind its kind
     * @param code its sort
     * @param country its country
     * @param weight how likely it is meant
     * @param names its names
     */
    public Entry {
        names = List.copyOf(names);
    }

    /** That of the id, which tells entries of a kind apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The name of a language that is used for a purpose.
     *
     * @param language the language subtag
     * @param use the purpose
     * @return the first such name
     */
    public Optional<String> name(String language, Use use) {
        for (Name name : names) {
            if (name.use() == use && name.language().equals(language)) {
                return Optional.of(name.text());
            }
        }
        return Optional.empty();
    }

    /**
     * The usual name in a language.
     *
     * @param language the language subtag
     * @return the name, if the list has one
     */
    public Optional<String> name(String language) {
        return name(language, Use.PRIMARY);
    }

    /** The kind and the id, fit for logs. */
    @Override
    public String toString() {
        return kind + " " + PlainText.of(id);
    }
}
