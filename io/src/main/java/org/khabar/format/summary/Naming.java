package org.khabar.format.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.model.Article;
import org.khabar.model.Basis;
import org.khabar.model.Country;
import org.khabar.model.CountryLink;
import org.khabar.model.Entity;
import org.khabar.model.Name;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;

/** What the summary of an article calls its entities: as the article does, with the English name where that is another. */
final class Naming {

    private final Article article;

    Naming(Article article) {
        this.article = article;
    }

    /** An entity by its id: its name in the article, then, in brackets, in English. Countries go by their English names. */
    Phrase of(String id) {
        return article.entity(id)
                .map(entity -> entity instanceof Country country ? country(country) : named(entity, List.of()))
                .orElseGet(() -> Phrase.of(id));
    }

    /** Several entities, with commas between them. */
    Phrase of(List<String> ids) {
        return Phrase.joined(ids.stream().map(this::of).toList(), ", ");
    }

    /** A person: the name in the article, then, in brackets, in English. */
    Phrase introduced(Person person) {
        boolean byRule = english(person)
                .filter(name -> name.basis() == Basis.TRANSLITERATION)
                .isPresent();
        return named(person, List.of()).and(byRule ? ", spelled by rule" : "");
    }

    /** An organization: its name in the article, then, in brackets, in English and its acronym. */
    Phrase introduced(Organization organization) {
        return named(
                organization, acronym(organization.names().acronyms()).stream().toList());
    }

    /** The name in the article and those others that say something new. */
    private Phrase named(Entity entity, List<Name> more) {
        Optional<LocalizedText> label = article.labelOf(entity);
        Set<String> seen = new HashSet<>();
        label.ifPresent(known -> seen.add(Visible.of(known.value())));
        List<Phrase> others = Stream.concat(english(entity).stream(), more.stream())
                .filter(name -> seen.add(Visible.of(name.text().value())))
                .map(name -> Phrase.of(name.text()))
                .toList();
        Phrase phrase = label.map(Phrase::of).orElseGet(() -> Phrase.of("not named"));
        return others.isEmpty()
                ? phrase
                : phrase.and(" (").and(Phrase.joined(others, ", ")).and(")");
    }

    /** The country of something, in English. */
    Optional<Phrase> country(Optional<CountryLink> link) {
        return link.map(CountryLink::country).map(this::of);
    }

    private static Phrase country(Country country) {
        return country.names()
                .in(LanguageTag.ENGLISH)
                .map(name -> Phrase.of(name.text()))
                .orElseGet(() -> Phrase.of(country.iso2()));
    }

    private static Optional<Name> english(Entity entity) {
        return entity.names().in(LanguageTag.ENGLISH);
    }

    /** The acronym in English, else the first in another language. */
    private static Optional<Name> acronym(List<Name> acronyms) {
        return acronyms.stream()
                .filter(name -> name.text().language().sameLanguage(LanguageTag.ENGLISH))
                .findFirst()
                .or(() -> acronyms.stream().findFirst());
    }
}
