package org.khabar.format.standoff;

import java.util.List;
import java.util.stream.Stream;
import org.khabar.text.PlainText;
import org.khabar.text.Span;

/**
 * A person, an organization, a country or a place.
 *
 * @param id the name by which facts refer to it
 * @param type PERSON, ORGANIZATION, COUNTRY or PLACE
 * @param kind what kind of organization
 * @param iso the code of a country, ISO 3166-1 alpha-2
 * @param name the name in the language of the article
 * @param nameEn the name in English
 * @param acronym the acronym of an organization
 * @param country the code of the country to which it belongs
 * @param mentions where the text names it; empty where it is only meant
 * @param nameEnAlt other English names that are as right, in gold only
 * @param acronymAlt other acronyms that are as right, in gold only
 * @param required false if it may be found or left, in gold only
 */
public record StandoffEntity(
        String id,
        String type,
        Member<String> kind,
        Member<String> iso,
        Member<String> name,
        Member<String> nameEn,
        Member<String> acronym,
        Member<String> country,
        List<Span> mentions,
        List<String> nameEnAlt,
        List<String> acronymAlt,
        boolean required) {

    /**
     * Copies the lists.
     *
     * @param id the name by which facts refer to it
     * @param type its type
     * @param kind what kind of organization
     * @param iso the code of a country
     * @param name the name in the language of the article
     * @param nameEn the name in English
     * @param acronym the acronym
     * @param country the code of its country
     * @param mentions where the text names it
     * @param nameEnAlt other English names
     * @param acronymAlt other acronyms
     * @param required false if it may be found or left
     */
    public StandoffEntity {
        mentions = List.copyOf(mentions);
        nameEnAlt = List.copyOf(nameEnAlt);
        acronymAlt = List.copyOf(acronymAlt);
    }

    Stream<Span> spans() {
        return mentions.stream();
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return PlainText.of(type + " " + id) + " " + name + " " + mentions;
    }
}
