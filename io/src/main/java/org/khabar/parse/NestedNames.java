package org.khabar.parse;

import java.util.Objects;
import org.khabar.language.Entry;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;

/** Reads the names inside the name of an organization: most are only parts of it, some count by themselves. */
final class NestedNames {

    private final Reading reading;
    private final NameFinder names;
    private final OrganizationFinder organizations;
    private final PlaceContext context;

    NestedNames(Reading reading, NameFinder names, OrganizationFinder organizations, PlaceContext context) {
        this.reading = reading;
        this.names = names;
        this.organizations = organizations;
        this.context = context;
    }

    /**
     * What stands inside the name of an organization and counts by itself: the state that it is a body of, and the organization
     * that it is an organ of (الجمعية العامة للأمم المتحدة).
     */
    void read(Phrase organization) {
        if (organization.kind != Phrase.Kind.ORGANIZATION) {
            return;
        }
        for (int i = organization.first; i < organization.end; i++) {
            i = Math.max(i, state(organization, i) - 1);
        }
        for (int i = organization.first + 1; i < organization.end; i++) {
            Hit hit = reading.hits.longest(i, SenseKind.ORGANIZATION);
            if (hit != null && hit.end() == organization.end && organ(organization, i)) {
                Phrase whole = organizations.listed(i);
                if (whole != null && !Objects.equals(whole.entry, organization.entry)) {
                    whole.nested = true;
                    reading.phrases.add(whole);
                }
                return;
            }
            if (hit != null && organization.entry == null && named(organization, hit)) {
                organization.entry = reading.lexicon.entry(hit.sense());
            }
        }
    }

    /** Whether the organization at a token is the one of which the whole name is an organ. */
    private boolean organ(Phrase organization, int i) {
        boolean of = !reading.grammar.capitals()
                || reading.hits.is(i - 1, WordClass.OF)
                || reading.hits.is(i - 2, WordClass.OF);
        return of
                && switch (organization.code) {
                    case "GOVERNMENT_BODY", "PARLIAMENT", "INTERGOVERNMENTAL", "COURT", "OTHER", "MILITARY" -> true;
                    default -> false;
                };
    }

    /** Whether a listed name is all that a head noun introduces: وكالة أنباء ((شينخوا)), شبكة سي إن إن. */
    private boolean named(Phrase organization, Hit hit) {
        boolean bracketed = reading.mark(hit.token() - 1, '(') && reading.mark(hit.end(), ')');
        boolean last = hit.end() == organization.end;
        boolean own = switch (organization.code) {
            case "NEWS_AGENCY",
                    "NEWSPAPER",
                    "BROADCASTER",
                    "MEDIA",
                    "COMPANY",
                    "BANK",
                    "ARMED_GROUP",
                    "PARTY",
                    "MOVEMENT" -> true;
            default -> false;
        };
        // PLC at the end of a company's name is no council.
        boolean legal = reading.grammar.capitals() && hit.is(Trait.ACRONYM) && hit.token() > organization.first;
        return own && (bracketed || (last && !legal)) && !hit.is(Trait.COMMON);
    }

    /** Reads the country at a token of an organization's name; the end of what it read, or the token. */
    private int state(Phrase organization, int i) {
        Hit hit = reading.hits.longest(i, SenseKind.COUNTRY);
        Hit demonym = reading.hits.longest(i, SenseKind.DEMONYM);
        Hit place = reading.hits.longest(i, SenseKind.PLACE);
        if (hit != null && ofState(organization, hit) && names.written(i) && !names.adjective(i, hit)) {
            Phrase country = names.listed(Phrase.Kind.COUNTRY, i, hit);
            country.country = country.code = hit.code();
            country.nested = true;
            reading.phrases.add(country);
            organization.country = country.code;
            organization.basis = Basis.TEXT;
            return hit.end();
        }
        if (!organization.country.isEmpty()) {
            return i;
        }
        if (hit != null && hit.end() <= organization.end) {
            organization.country = hit.code();
        } else if (demonym != null) {
            organization.country = demonym.code();
            organization.basis = Basis.DEMONYM;
        } else if (place != null
                && organization.entry == null
                && place.end() <= organization.end
                && seat(organization, i, place)) {
            Entry entry = reading.lexicon.entry(place.sense());
            organization.country = entry == null ? "" : entry.country();
            organization.basis = Basis.LEXICON;
        }
        return i;
    }

    /** A university is called after its city, though the city's name may be a word of everyday or a woman's: Haifa University. */
    private boolean seat(Phrase organization, int i, Hit place) {
        boolean city = reading.grammar.capitals() && organization.code.equals("UNIVERSITY");
        return city || !context.doubtful(i, place);
    }

    /** Whether a body in no list is one of the state whose name ends it, or stands before it as its possessor. */
    private boolean ofState(Phrase organization, Hit country) {
        boolean last = country.end() == organization.end;
        boolean possessor = country.end() < organization.end && reading.tokens.possessive(country.end());
        boolean fixed = organization.entry != null && reading.grammar.capitals();
        return !fixed && (last || possessor) && country.strip() == 0 && OrganizationFinder.ofState(organization.code);
    }
}
