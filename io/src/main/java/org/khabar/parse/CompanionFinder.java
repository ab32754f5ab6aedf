package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.Basis;
import org.khabar.model.DelegationRole;
import org.khabar.model.Stage;
import org.khabar.text.Span;

/** Finds who travels with a visitor: those who accompany him, and those whom his delegation includes. */
final class CompanionFinder {

    private static final int FARTHEST = 60;
    private static final int NEAR = 6;
    private static final long PRONOUNS = WordClass.bits(WordClass.HE, WordClass.SHE);
    private static final long JOINS =
            WordClass.bits(WordClass.CONJUNCTION, WordClass.ARTICLE, WordClass.BY, WordClass.OF, WordClass.PAIR);

    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Timing timing;
    private final Triggers triggers;
    private final Travellers travellers;
    private final Groups groups;

    CompanionFinder(
            Reading reading,
            Cast cast,
            Clauses clauses,
            Timing timing,
            Triggers triggers,
            Travellers travellers,
            Groups groups) {
        this.reading = reading;
        this.cast = cast;
        this.clauses = clauses;
        this.timing = timing;
        this.triggers = triggers;
        this.travellers = travellers;
        this.groups = groups;
    }

    void run(List<Statement> statements, Journeys journeys) {
        for (int i = 0; i < reading.count() && !journeys.all().isEmpty(); ) {
            Hit delegates = delegation(i);
            Hit hit = delegates == null ? triggers.at(i, SenseKind.VISIT_TRIGGER) : delegates;
            boolean with = hit != null && hit.code().equals("ACCOMPANY");
            if (hit == null || !(with || delegates != null)) {
                i++;
                continue;
            }
            Journey journey = journeys.near(i, null, statements);
            if (journey != null && with) {
                join(journey, hit, DelegationRole.ACCOMPANYING, accompanying(hit, journey));
            } else if (journey != null) {
                join(journey, hit, DelegationRole.MEMBER, members(hit));
            }
            i = hit.end();
        }
    }

    /** The noun of a delegation, which may be written as a verb is: وفد. */
    private @Nullable Hit delegation(int i) {
        for (Hit hit : reading.hits.of(i, SenseKind.VISIT_TRIGGER)) {
            if (hit.code().equals("DELEGATION")) {
                return hit;
            }
        }
        return null;
    }

    /** Whom the words behind "accompanied by" name, or the subject of a verb whose object is the visitor. */
    private List<Phrase> accompanying(Hit hit, Journey journey) {
        int limit = limit(hit);
        boolean behind = hit.is(Trait.ADPOSITION) || hit.is(Trait.PASSIVE) || hit.is(Trait.POSSESSED);
        if (behind) {
            // "In the presence of", "alongside" may be said of anybody.
            return hit.is(Trait.GUARDED) ? List.of() : listed(hit.end(), limit);
        }
        boolean noun = hit.is(Trait.NOMINAL) && !clauses.helped(hit.token(), WordClass.AUXILIARY.bit());
        if (noun || hit.is(Trait.ADJECTIVE) || !goesWith(hit, journey)) {
            return List.of();
        }
        for (int i = clauses.start(hit.token()); i < hit.token(); i++) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = cast.of(phrase);
            boolean person = figure != null && figure.isPerson();
            if (person || reading.hits.is(i, WordClass.QUANTIFIER)) {
                List<Phrase> before = listed(i, hit.token());
                if (!before.isEmpty()) {
                    return before;
                }
            }
        }
        return clauses.verbFirst() ? listed(hit.end(), limit) : List.of();
    }

    /** Whether the visitor, or a pronoun, is the object of a verb of accompanying. */
    private boolean goesWith(Hit hit, Journey journey) {
        int from = clauses.verbLast() ? clauses.start(hit.token()) : hit.end();
        int limit = clauses.verbLast() ? hit.token() : Math.min(limit(hit), hit.end() + 2 * NEAR);
        for (int i = from; i < limit; i++) {
            Phrase phrase = reading.phrases.at(i);
            boolean object = reading.hits.is(i, PRONOUNS) && (i == hit.end() || clauses.verbLast());
            if ((phrase != null && cast.of(phrase) == journey.visitor) || object) {
                return true;
            }
        }
        return false;
    }

    /** The delegation includes: a verb of including right before or behind the noun, and who stands behind both. */
    private List<Phrase> members(Hit hit) {
        int limit = limit(hit);
        for (int i = Math.max(0, hit.token() - 1); i < Math.min(limit, hit.end() + NEAR) && !clauses.ends(i); i++) {
            Hit includes = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
            if (includes != null && includes.code().equals("INCLUDE")) {
                return listed(Math.max(hit.end(), includes.end()), limit);
            }
        }
        return List.of();
    }

    private int limit(Hit hit) {
        return Math.min(clauses.sentenceEnd(hit.token()), hit.end() + FARTHEST);
    }

    /** The persons and groups of a list: nothing but commas, articles and conjunctions stands between them. */
    private List<Phrase> listed(int from, int limit) {
        List<Phrase> found = new ArrayList<>();
        for (int i = from; i < limit; ) {
            Phrase phrase = reading.phrases.at(i);
            Figure figure = cast.of(phrase);
            boolean each = each(i);
            Phrase group = !each && (phrase == null || figure == null) ? groups.at(i, limit) : null;
            if (phrase != null && figure != null && figure.isPerson()) {
                found.add(phrase);
                i = phrase.end;
            } else if (group != null) {
                found.add(group);
                i = group.end;
            } else if (reading.mark(i, ',') || each || reading.hits.is(i, JOINS)) {
                i += each ? reading.hits.length(i) : 1;
            } else {
                break;
            }
        }
        return found;
    }

    /** Words of quantity before a single person only begin the list: كل من الوزير X والوزير Y. */
    private boolean each(int i) {
        Figure first = reading.hits.is(i, WordClass.QUANTIFIER)
                ? cast.of(reading.phrases.at(i + reading.hits.length(i)))
                : null;
        return first != null && first.isPerson();
    }

    private void join(Journey journey, Hit hit, DelegationRole role, List<Phrase> with) {
        for (Phrase phrase : with) {
            Figure figure = cast.of(phrase);
            if (figure == null || figure == journey.visitor || figure == journey.host || hosts(figure, journey)) {
                continue;
            }
            if (journey.delegation.stream().noneMatch(known -> known.who() == figure)) {
                ofVisitor(figure, journey);
                int start = Math.min(phrase.start, reading.hits.start(hit));
                int stop = Math.max(phrase.stop, reading.tokens.end(hit.end() - 1));
                journey.delegation.add(new Journey.Companion(
                        figure,
                        role,
                        stage(hit, journey),
                        new Span(start, stop),
                        reading.hits.span(hit),
                        travellers.around(hit.token())));
            }
        }
    }

    /** Who is of the country visited is no guest in it, unless only the dateline says so. */
    private static boolean hosts(Figure figure, Journey journey) {
        return !figure.country.isEmpty() && figure.country.equals(journey.hostCountry) && figure.basis != Basis.CONTEXT;
    }

    /** Who travels with a visitor is of his country, where nothing but the dateline tells another. */
    private static void ofVisitor(Figure figure, Journey journey) {
        Figure visitor = journey.visitor;
        if (visitor != null && figure.basis == Basis.CONTEXT && !visitor.country.isEmpty()) {
            figure.country = visitor.country;
        }
    }

    private Stage stage(Hit hit, Journey journey) {
        return switch (timing.of(hit)) {
            case COMING, EXPECTED -> Stage.PLANNED;
            default -> journey.stage;
        };
    }
}
