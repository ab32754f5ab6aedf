package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khabar.model.Samples.at;

import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** What an article refuses to be. */
class ArticleRulesTest {

    private static final Span BEYOND = new Span(36, 900);

    private static Article.Builder article() {
        return Article.builder().id("a-1").source(SourceText.of(Samples.TEXT)).language(LanguageTag.ENGLISH);
    }

    private static Quote direct(String id, int start, int end) {
        return SampleFacts.peace().toBuilder()
                .id(id)
                .content(new Span(start, end))
                .speaker(Speaker.builder()
                        .type(SpeakerType.ANONYMOUS)
                        .form(SpeakerForm.ELIDED)
                        .build())
                .build();
    }

    @Test
    void spansLieInTheSource() {
        int length = Samples.TEXT.length();
        assertBroken(
                builder -> builder.addFact(SampleFacts.visit().toBuilder()
                        .id("v:2")
                        .addInvitation(Invitation.builder().span(BEYOND).build())
                        .build()),
                "Visit.invitations[1].span: [36, 900) is outside the source of " + length + " UTF-16 units (in v:2)");
        assertBroken(
                builder -> builder.headline(BEYOND),
                "Article.headline: [36, 900) is outside the source of " + length + " UTF-16 units (in sample-1)");
        assertBroken(
                builder -> builder.addDiagnostic(Diagnostic.of(DiagnosticKind.UNBALANCED_QUOTE, BEYOND)),
                "Article.diagnostics[1].span: [36, 900) is outside the source of " + length
                        + " UTF-16 units (in sample-1)");
        assertBroken(
                builder -> builder.addEntity(Person.builder()
                        .id("p:9")
                        .addRole(Role.builder().office("MAYOR").span(BEYOND).build())
                        .build()),
                "Person.roles[0].span: [36, 900) is outside the source of " + length + " UTF-16 units (in p:9)");
        assertBroken(
                builder -> builder.addDate(SampleFacts.absolute().toBuilder()
                        .id("t:9")
                        .span(BEYOND)
                        .build()),
                "TimeReference.span: [36, 900) is outside the source of " + length + " UTF-16 units (in t:9)");
    }

    @Test
    void spansCutNoSurrogatePair() {
        Article.Builder builder = Article.builder()
                .id("a-1")
                .source(SourceText.of("a\uD83D\uDE00b"))
                .language(LanguageTag.ENGLISH)
                .headline(new Span(0, 2));
        assertThatThrownBy(builder::build)
                .isInstanceOf(ModelException.class)
                .hasMessage("Article.headline: [0, 2) cuts a surrogate pair in two (in a-1)");
    }

    @Test
    void idsLeadSomewhere() {
        assertBroken(
                builder -> builder.addFact(SampleFacts.visit().toBuilder()
                        .id("v:2")
                        .host("p:nobody")
                        .build()),
                "Visit.host: p:nobody is unknown (in v:2)");
        assertBroken(
                builder -> builder.addFact(
                        SampleFacts.visit().toBuilder().id("v:2").host("c:KZ").build()),
                "Visit.host: c:KZ is not a person, an organization or a group (in v:2)");
        assertBroken(
                builder -> builder.addFact(SampleFacts.agreement().toBuilder()
                        .id("a:2")
                        .addParty(Party.of("l:astana", Basis.CONTEXT))
                        .build()),
                "Agreement.parties[2].entity: l:astana is not a person, an organization, a country or a group (in a:2)");
        assertBroken(
                builder -> builder.addFact(SampleFacts.peace().toBuilder()
                        .id("q:2")
                        .attribution("v:kz")
                        .build()),
                "Quote.attribution: v:kz is not a quote (in q:2)");
        assertBroken(
                builder -> builder.addEntity(
                        Group.builder().id("g:2").addMember("g:presidents").build()),
                "Group.members[0]: g:presidents is not a person, an organization or a country (in g:2)");
        assertBroken(
                builder -> builder.addEntity(Person.builder()
                        .id("p:2")
                        .country(CountryLink.of("c:XX", Basis.CONTEXT))
                        .build()),
                "Person.country.country: c:XX is unknown (in p:2)");
        assertBroken(
                builder -> builder.addAmount(SampleFacts.rangeEnd().toBuilder()
                        .id("m:2")
                        .rangeEnd("t:morning")
                        .build()),
                "MonetaryValue.rangeEnd: t:morning is not a monetary value (in m:2)");
        assertBroken(
                builder -> builder.publication(
                        Publication.builder().addByline("o:tasnim").build()),
                "Article.publication.byline[0]: o:tasnim is not a person (in sample-1)");
        assertBroken(
                builder -> builder.dateline(Dateline.builder()
                        .span(at("ASTANA"))
                        .agency("p:tokayev")
                        .build()),
                "Article.dateline.agency: p:tokayev is not an organization (in sample-1)");
    }

    @Test
    void aSpeakerIsOfItsType() {
        Speaker country = Speaker.builder()
                .entity("p:tokayev")
                .type(SpeakerType.COUNTRY)
                .form(SpeakerForm.ELIDED)
                .build();
        assertBroken(
                builder -> builder.addFact(SampleFacts.peace().toBuilder()
                        .id("q:2")
                        .speaker(country)
                        .build()),
                "Quote.speaker.entity: p:tokayev is not a country (in q:2)");
    }

    @Test
    void anIdIsTakenOnce() {
        assertBroken(
                builder -> builder.addEntity(Person.builder().id("p:tokayev").build()),
                "Article.people[2].id: p:tokayev is taken");
        assertBroken(
                builder -> builder.addDate(
                        SampleFacts.absolute().toBuilder().id("v:kz").build()),
                "Article.dates[3].id: v:kz is taken");
    }

    @Test
    void paragraphsAndSentencesAreInOrder() {
        assertBroken(
                builder -> builder.addParagraph(new Span(299, 310)),
                "Article.paragraphs[2]: [299, 310) starts before the end of [28, 300) (in sample-1)");
        assertBroken(
                builder -> builder.addSentence(Sentence.of(new Span(0, 4))),
                "Article.sentences[2]: [0, 4) starts before the end of [28, 180) (in sample-1)");
    }

    @Test
    void directQuotesDoNotOverlap() {
        assertThatThrownBy(article().addFact(direct("q:2", 5, 20)).addFact(direct("q:1", 0, 10))::build)
                .isInstanceOf(ModelException.class)
                .hasMessage("Quote.content: [5, 20) overlaps that of q:1, [0, 10) (in q:2)");
        assertThatThrownBy(article().addFact(direct("q:1", 0, 20)).addFact(direct("q:2", 5, 10))::build)
                .hasMessage("Quote.content: [5, 10) overlaps that of q:1, [0, 20) (in q:2)");
    }

    @Test
    void aQuoteInsideAQuoteIsNoOverlap() {
        Article article = article()
                .addFact(direct("q:1", 0, 20))
                .addFact(direct("q:2", 5, 10).toBuilder().attribution("q:1").build())
                .addFact(direct("q:3", 20, 30))
                .addFact(direct("q:4", 12, 22).toBuilder()
                        .kind(QuoteKind.INDIRECT)
                        .build())
                .build();
        assertThat(article.quotes()).hasSize(4);
    }

    @Test
    void noQuoteLeadsBackToItself() {
        Quote first = direct("q:1", 0, 4);
        Quote second = direct("q:2", 5, 9);
        assertThatThrownBy(
                        article().addFact(first.toBuilder().attribution("q:1").build())::build)
                .isInstanceOf(ModelException.class)
                .hasMessage("Quote.attribution: q:1 leads back to itself (in q:1)");
        assertThatThrownBy(article()
                        .addFact(first.toBuilder().continues("q:2").build())
                        .addFact(second.toBuilder().continues("q:1").build())::build)
                .hasMessage("Quote.continues: q:1 leads back to itself (in q:1)");
    }

    @Test
    void aVisitDoesNotEndBeforeItStarts() {
        TimeReference end = SampleFacts.absolute().toBuilder()
                .id("t:end")
                .resolved(LocalDate.of(2025, 12, 9))
                .build();
        assertBroken(
                builder -> builder.addDate(end)
                        .addFact(SampleFacts.visit().toBuilder()
                                .id("v:2")
                                .end("t:end")
                                .build()),
                "Visit.end: 2025-12-09 is before the start, 2025-12-10 (in v:2)");
    }

    @Test
    void theDirectionIsKnownOrNot() {
        assertThatThrownBy(article().direction(Direction.RTL)::build)
                .isInstanceOf(ModelException.class)
                .hasMessage("Article.directionSource: UNKNOWN, and the direction is RTL (in a-1)");
        assertThatThrownBy(article().directionSource(DirectionSource.DOCUMENT)::build)
                .hasMessage("Article.directionSource: DOCUMENT, and the direction is AUTO (in a-1)");
        assertThatThrownBy(article().direction(Direction.NEUTRAL).directionSource(DirectionSource.ESTIMATED)::build)
                .hasMessage("Article.direction: NEUTRAL is an answer, not metadata (in a-1)");
    }

    @Test
    void theAddressIsAscii() {
        assertThatThrownBy(() -> Publication.builder()
                        .url(URI.create("https://example.org/خبر"))
                        .build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Publication.url: https://example.org/خبر is not ASCII");
    }

    @Test
    void derivedCodesAreNotStored() {
        assertThatThrownBy(() -> Publication.builder()
                        .addSubject(new Subject(SubjectScheme.CAMEO, "042"))
                        .build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Publication.subjects[0].scheme: CAMEO codes are derived, never stored");
    }

    /** A hundred thousand quotes, each inside the one before, are no deeper for the checks than one. */
    @Test
    @Timeout(20)
    void aLongChainIsNoDeepOne() {
        int count = 100_000;
        Article.Builder builder = Article.builder()
                .id("long")
                .source(SourceText.of(" ".repeat(2 * count)))
                .language(LanguageTag.ENGLISH)
                .addFact(direct("q:0", 0, 2 * count));
        for (int i = 1; i < count; i++) {
            builder.addFact(direct("q:" + i, i, 2 * count - i).toBuilder()
                    .attribution("q:" + (i - 1))
                    .continues("q:" + (i - 1))
                    .build());
        }
        assertThat(builder.build().quotes()).hasSize(count);
    }

    private static void assertBroken(
            Function<? super Article.Builder, ? extends Article.Builder> change, String message) {
        assertThatThrownBy(() -> change.apply(Samples.article().toBuilder()).build())
                .isInstanceOf(ModelException.class)
                .hasMessage(message);
    }
}
