package org.khabar.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Entry;
import org.khabar.language.SenseKind;
import org.khabar.model.Basis;
import org.khabar.model.Country;
import org.khabar.model.CountryLink;
import org.khabar.model.Entity;
import org.khabar.model.Group;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.PlaceKind;
import org.khabar.model.Role;
import org.khabar.model.RoleStatus;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

/** Makes the entities of the model from figures. */
final class EntityMaker {

    private static final Map<String, OrganizationKind> ORGANIZATIONS = Arrays.stream(OrganizationKind.values())
            .collect(Collectors.toUnmodifiableMap(OrganizationKind::name, Function.identity()));
    private static final Map<String, PlaceKind> PLACES = Arrays.stream(PlaceKind.values())
            .collect(Collectors.toUnmodifiableMap(PlaceKind::name, Function.identity()));

    private static final Comparator<Phrase> IN_TEXT_ORDER =
            (a, b) -> a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(a.stop, b.stop);

    private final Reading reading;
    private final Cast cast;
    private final ListedNames listed;
    private final LanguageTag language;

    EntityMaker(Reading reading, Cast cast, ListedNames listed) {
        this.reading = reading;
        this.cast = cast;
        this.listed = listed;
        this.language = reading.lexicon.tag();
    }

    /** Gives each figure that the article keeps its id. */
    void number(List<Journey> journeys) {
        int people = 0;
        int organizations = 0;
        int places = 0;
        int groups = 0;
        List<Figure> figures = List.copyOf(cast.figures());
        figures.forEach(figure -> meet(figure.country));
        journeys.forEach(journey -> meet(journey.hostCountry));
        figures.forEach(figure -> figure.offices.forEach(office -> meet(office.country)));
        for (Figure figure : cast.figures()) {
            switch (figure.kind) {
                case PERSON, OFFICE -> figure.id = figure.named() || figure.takesPart ? "p" + ++people : "";
                case ORGANIZATION -> figure.id = "o" + ++organizations;
                case PLACE -> figure.id = "l" + ++places;
                case COUNTRY -> figure.id = country(figure.country) == null ? "" : "c-" + figure.country;
                case GROUP -> figure.id = figure.takesPart ? "g" + ++groups : "";
            }
        }
    }

    /** A country that anything refers to is an entity, though the text may not name it. */
    private void meet(String country) {
        if (!country.isEmpty()) {
            cast.country(country);
        }
    }

    List<Entity> make() {
        List<Entity> entities = new ArrayList<>();
        for (Figure figure : cast.figures()) {
            if (!figure.id.isEmpty()) {
                entities.add(
                        switch (figure.kind) {
                            case PERSON, OFFICE -> person(figure);
                            case ORGANIZATION -> organization(figure);
                            case PLACE -> place(figure);
                            case COUNTRY -> country(figure, Objects.requireNonNull(country(figure.country)));
                            case GROUP -> group(figure);
                        });
            }
        }
        return entities;
    }

    private List<Mention> mentions(Figure figure) {
        List<Phrase> phrases = figure.phrases;
        if (phrases.size() > 1) {
            phrases = new ArrayList<>(phrases);
            phrases.sort(IN_TEXT_ORDER);
        }
        List<Mention> mentions = new ArrayList<>(phrases.size());
        Phrase last = null;
        for (Phrase phrase : phrases) {
            if (last == null || last.start != phrase.start || last.stop != phrase.stop) {
                mentions.add(Mention.of(figure.id, kind(phrase), new Span(phrase.start, phrase.stop)));
            }
            last = phrase;
        }
        return mentions;
    }

    private static MentionKind kind(Phrase phrase) {
        if (phrase.acronym) {
            return MentionKind.ACRONYM;
        }
        return switch (phrase.kind) {
            case OFFICE -> MentionKind.TITLE;
            case GROUP -> MentionKind.NOMINAL;
            default -> MentionKind.NAME;
        };
    }

    /** The names that the lists know, and those that only the text has. */
    private Names names(Figure figure) {
        Names names = figure.entry == null ? Names.none() : listed.of(figure.entry);
        Phrase fullest = figure.fullest;
        if (fullest != null) {
            names = names.at(new Span(fullest.start, fullest.stop));
            if (!knows(names)) {
                names = names.toBuilder().addPrimary(inText(fullest)).build();
                names = figure.kind == Phrase.Kind.PERSON ? listed.transliterated(names) : names;
            }
        }
        for (Phrase phrase : figure.phrases) {
            if (phrase.acronym && !isAcronym(reading.text.substring(phrase.start, phrase.stop), names)) {
                names = names.toBuilder().addAcronym(inText(phrase)).build();
            }
        }
        return names;
    }

    private boolean knows(Names names) {
        for (Name name : names.primary()) {
            if (name.text().language().sameLanguage(language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String surface, Names names) {
        for (Name name : names.acronyms()) {
            if (name.text().value().equals(surface)) {
                return true;
            }
        }
        return false;
    }

    private Name inText(Phrase phrase) {
        String surface = reading.text.substring(phrase.start, phrase.stop);
        return new Name(LocalizedText.of(surface, language), Basis.TEXT);
    }

    private Optional<CountryLink> link(Figure figure) {
        String country = cast.countryId(figure.country);
        return country.isEmpty() ? Optional.empty() : Optional.of(CountryLink.of(country, figure.basis));
    }

    /** The entry of a country; null where the lists have an adjective of it and not itself. */
    private @Nullable Entry country(String iso) {
        Entry entry = reading.lexicon.entry(SenseKind.COUNTRY, iso).orElse(null);
        return entry == null || entry.code().isEmpty() ? null : entry;
    }

    private Person person(Figure figure) {
        Person.Builder person = Person.builder();
        person.id(figure.id);
        person.names(names(figure));
        person.addAllMentions(mentions(figure));
        link(figure).ifPresent(person::country);
        for (Phrase office : figure.offices) {
            if (!office.code.equals(Offices.COUNTERPART) && !office.code.isEmpty()) {
                Role.Builder role = Role.builder();
                role.office(office.code);
                role.status(RoleStatus.CURRENT);
                role.span(new Span(office.start, office.stop));
                Figure body = cast.of(office.of);
                if (body != null && !body.isPerson() && !body.id.isEmpty()) {
                    role.of(body.id);
                } else if (!cast.countryId(office.country).isEmpty()) {
                    role.of(cast.countryId(office.country));
                }
                person.addRole(role.build());
            }
        }
        return person.build();
    }

    private Group group(Figure figure) {
        Group.Builder group = Group.builder();
        group.id(figure.id);
        group.addAllMentions(mentions(figure));
        String side = cast.countryId(figure.country);
        if (!side.isEmpty()) {
            group.addSide(side);
        }
        return group.build();
    }

    private Organization organization(Figure figure) {
        Organization.Builder organization = Organization.builder();
        organization.id(figure.id);
        organization.names(names(figure));
        organization.addAllMentions(mentions(figure));
        organization.kind(kind(figure));
        link(figure).ifPresent(organization::country);
        return organization.build();
    }

    private static OrganizationKind kind(Figure figure) {
        for (Phrase phrase : figure.phrases) {
            OrganizationKind kind = ORGANIZATIONS.get(phrase.code);
            if (kind != null) {
                return kind;
            }
        }
        return OrganizationKind.OTHER;
    }

    private Place place(Figure figure) {
        Place.Builder place = Place.builder();
        place.id(figure.id);
        place.names(names(figure));
        place.addAllMentions(mentions(figure));
        String code = figure.phrases.isEmpty() ? "" : figure.phrases.get(0).code;
        boolean capital = code.equals("CAPITAL");
        place.kind(capital ? PlaceKind.CITY : placeKind(code));
        link(figure).ifPresent(place::country);
        if (capital && !cast.countryId(figure.country).isEmpty()) {
            place.capitalOf(cast.countryId(figure.country));
        }
        return place.build();
    }

    private static PlaceKind placeKind(String code) {
        return PLACES.getOrDefault(code, PlaceKind.OTHER);
    }

    private Country country(Figure figure, Entry entry) {
        figure.entry = entry;
        Country.Builder country = Country.builder();
        country.id(figure.id);
        country.iso2(figure.country);
        country.iso3(entry.code());
        country.names(names(figure));
        country.addAllMentions(mentions(figure));
        return country.build();
    }
}
