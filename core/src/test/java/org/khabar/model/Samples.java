package org.khabar.model;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/**
 * Values in which every part is set, on one small text. Its strings of language are as hostile as strings can be. The
 * facts are in {@link SampleFacts}.
 */
final class Samples {

    /** An override, an isolate, a line separator, a bell, a lone surrogate. */
    static final String HOSTILE = "a\u202Eb\u2066c\u2028d\u0007e\uD800f";

    static final String TEXT = """
            President leaves for Astana
            ASTANA (Tasnim) - Mr Masoud Pezeshkian, the Iranian President, left Tehran for Astana this morning at the \
            official invitation of President Tokayev to expand trade. The vice president saw him off officially. \
            After talks the two presidents will attend the World Summit before signing agreements on trade. \
            "We will raise trade from about 400 million dollars," he said, adding: "Peace comes first."
            """ + HOSTILE;

    static final LanguageTag EN = LanguageTag.ENGLISH;

    private Samples() {}

    /** Where some words stand first. */
    static Span at(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the sample: " + words);
        }
        return new Span(start, start + words.length());
    }

    static LocalizedText hostile(LanguageTag language) {
        return LocalizedText.of(HOSTILE, language);
    }

    static Names names() {
        return Names.builder()
                .addPrimary(new Name(hostile(EN), Basis.TEXT))
                .addPrimary(new Name(hostile(LanguageTag.PERSIAN), Basis.TRANSLITERATION))
                .addAlias(new Name(hostile(EN), Basis.LEXICON))
                .addAcronym(new Name(hostile(EN), Basis.LEXICON))
                .inText(at("Masoud Pezeshkian"))
                .build();
    }

    static Role role() {
        return Role.builder()
                .office("HEAD_OF_STATE.PRESIDENT")
                .of("c:IR")
                .portfolio("FOREIGN_AFFAIRS")
                .portfolioSpan(at("President"))
                .status(RoleStatus.FORMER)
                .span(at("the Iranian President"))
                .build();
    }

    static Person person() {
        return Person.builder()
                .id("p:pezeshkian")
                .names(names())
                .addMention(new Mention(
                        "p:pezeshkian", MentionKind.NAME, at("Masoud Pezeshkian"), Optional.of(at("Pezeshkian"))))
                .addHonorific(new Honorific(HonorificKind.MR, at("Mr")))
                .addRole(role())
                .country(new CountryLink("c:IR", Basis.DEMONYM, Optional.of(at("Iranian"))))
                .gender(Gender.MASCULINE)
                .build();
    }

    static Person host() {
        return Person.builder()
                .id("p:tokayev")
                .addMention(Mention.of("p:tokayev", MentionKind.NAME, at("Tokayev")))
                .country(CountryLink.of("c:KZ", Basis.CONTEXT))
                .build();
    }

    static Organization organization() {
        return Organization.builder()
                .id("o:tasnim")
                .names(names())
                .addMention(Mention.of("o:tasnim", MentionKind.NAME, at("Tasnim")))
                .kind(OrganizationKind.NEWS_AGENCY)
                .country(CountryLink.of("c:IR", Basis.LEXICON))
                .parent("o:parent")
                .place("l:astana")
                .build();
    }

    static Organization parent() {
        return Organization.builder()
                .id("o:parent")
                .kind(OrganizationKind.MEDIA)
                .build();
    }

    static Country country() {
        return Country.builder()
                .id("c:IR")
                .names(names())
                .addMention(Mention.of("c:IR", MentionKind.DEMONYM, at("Iranian")))
                .iso2("IR")
                .iso3("IRN")
                .formalNames(names())
                .build();
    }

    static Country hostCountry() {
        return Country.builder().id("c:KZ").iso2("KZ").iso3("KAZ").build();
    }

    static Place place() {
        return Place.builder()
                .id("l:astana")
                .names(names())
                .addMention(Mention.of("l:astana", MentionKind.NAME, at("Astana")))
                .kind(PlaceKind.CITY)
                .country(CountryLink.of("c:KZ", Basis.LEXICON))
                .capitalOf("c:KZ")
                .geonameId(1526273)
                .build();
    }

    static Group group() {
        return Group.builder()
                .id("g:presidents")
                .names(names())
                .addMention(Mention.of("g:presidents", MentionKind.NOMINAL, at("the two presidents")))
                .addMember("p:pezeshkian")
                .addMember("p:tokayev")
                .addSide("c:IR")
                .addSide("c:KZ")
                .organization("o:tasnim")
                .quantity(2)
                .build();
    }

    static NewsEvent event() {
        return NewsEvent.builder()
                .id("e:summit")
                .names(names())
                .addMention(Mention.of("e:summit", MentionKind.NAME, at("World Summit")))
                .kind(EventKind.SUMMIT)
                .place("l:astana")
                .country(CountryLink.of("c:KZ", Basis.CONTEXT))
                .time("t:morning")
                .stage(Stage.PLANNED)
                .build();
    }

    static List<Entity> entities() {
        return List.of(person(), host(), organization(), parent(), country(), hostCountry(), place(), group(), event());
    }

    static Dateline dateline() {
        return Dateline.builder()
                .span(at("ASTANA (Tasnim)"))
                .place("l:astana")
                .agency("o:tasnim")
                .date("t:date")
                .build();
    }

    static Publication publication() {
        return Publication.builder()
                .publishedAt(OffsetDateTime.parse("2025-12-10T09:30:00+03:30"))
                .sourceAgency(new SourceAgency("o:tasnim", Basis.TEXT))
                .addByline("p:tokayev")
                .genre(Genre.NEWS_REPORT)
                .addSubject(new Subject(SubjectScheme.MEDTOP, "20000638"))
                .url(URI.create("https://example.org/news/1"))
                .build();
    }

    /** An article with all of the above. */
    static Article article() {
        return Article.builder()
                .id("sample-1")
                .source(SourceText.of(TEXT))
                .language(EN)
                .direction(Direction.LTR)
                .directionSource(DirectionSource.ESTIMATED)
                .headline(at("President leaves for Astana"))
                .subheadline(at("leaves for Astana"))
                .dateline(dateline())
                .publication(publication())
                .addPack("en")
                .addPack("org-names")
                .addParagraph(at("President leaves for Astana"))
                .addParagraph(new Span(28, 300))
                .addSentence(Sentence.of(at("President leaves for Astana")))
                .addSentence(new Sentence(new Span(28, 180), false, true))
                .addAllEntities(entities())
                .addAllFacts(
                        List.of(SampleFacts.quote(), SampleFacts.peace(), SampleFacts.visit(), SampleFacts.agreement()))
                .addAllAmounts(List.of(SampleFacts.amount(), SampleFacts.rangeEnd()))
                .addAllDates(List.of(SampleFacts.morning(), SampleFacts.absolute(), SampleFacts.before()))
                .addDiagnostic(new Diagnostic(DiagnosticKind.LIMIT_REACHED, at("Peace"), Optional.of("quotes.depth")))
                .build();
    }

    static BilingualArticle pair() {
        return BilingualArticle.builder()
                .original(article())
                .translation(article())
                .addSentenceLink(new SentenceLink(List.of(0, 1), List.of(0)))
                .addSentenceLink(new SentenceLink(List.of(), List.of(1)))
                .addEntityLink(new EntityLink("p:pezeshkian", "p:pezeshkian"))
                .addFactLink(new FactLink(FactType.VISIT, "v:kz", "v:kz"))
                .addFactLink(new FactLink(FactType.AMOUNT, "m:trade", "m:trade"))
                .addDifference(new Difference(
                        DifferenceKind.AMOUNT_CHANGED,
                        Severity.MAJOR,
                        Optional.of(at("400 million")),
                        Optional.of(at("400")),
                        hostile(EN)))
                .build();
    }

    /** Every value that has a builder; together they leave no part out. */
    static List<Object> built() {
        return List.of(
                names(),
                role(),
                person(),
                host(),
                organization(),
                country(),
                place(),
                group(),
                event(),
                SampleFacts.morning(),
                SampleFacts.absolute(),
                SampleFacts.before(),
                SampleFacts.amount(),
                dateline(),
                publication(),
                SampleFacts.cue(),
                SampleFacts.pronoun(),
                SampleFacts.named(),
                SampleFacts.quote(),
                SampleFacts.peace(),
                SampleFacts.invitation(),
                SampleFacts.purpose(),
                SampleFacts.talks(),
                SampleFacts.summit(),
                SampleFacts.delegate(),
                SampleFacts.sendOff(),
                SampleFacts.reception(),
                SampleFacts.visit(),
                SampleFacts.agreement(),
                article(),
                pair());
    }
}
