package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

class BilingualArticleTest {

    private static final LocalizedText MESSAGE = LocalizedText.of("differs", LanguageTag.ENGLISH);

    /** Both sides are the sample with its two sentences. */
    private static BilingualArticle.Builder pair() {
        return BilingualArticle.builder().original(Samples.article()).translation(Samples.article());
    }

    private static BilingualArticle.Builder linked() {
        return pair().addSentenceLink(new SentenceLink(List.of(0, 1), List.of(0, 1)));
    }

    private static Difference difference(DifferenceKind kind, @Nullable Span original, @Nullable Span translation) {
        return new Difference(
                kind, Severity.MINOR, Optional.ofNullable(original), Optional.ofNullable(translation), MESSAGE);
    }

    @Test
    void counterpartsAreFound() {
        BilingualArticle pair = Samples.pair();
        assertThat(pair.translationOf(Samples.person())).contains(Samples.person());
        assertThat(pair.translationOf(Samples.host())).isEmpty();
        assertThat(pair.translationOf(SampleFacts.visit())).contains(SampleFacts.visit());
        assertThat(pair.translationOf(SampleFacts.quote())).isEmpty();
    }

    @Test
    void everySentenceStandsInOneLink() {
        assertMessage(pair(), "BilingualArticle.sentenceLinks: sentence 0 has no link (in sample-1)");
        assertMessage(
                pair().addSentenceLink(new SentenceLink(List.of(0, 1), List.of(0))),
                "BilingualArticle.sentenceLinks: sentence 1 has no link (in sample-1)");
        assertMessage(
                linked().addSentenceLink(new SentenceLink(List.of(), List.of(1))),
                "BilingualArticle.sentenceLinks[1].translation: sentence 1 has a link already (in sample-1)");
        assertMessage(
                pair().addSentenceLink(new SentenceLink(List.of(0, 2), List.of(0))),
                "BilingualArticle.sentenceLinks[0].original: there is no sentence 2, only 2 (in sample-1)");
    }

    @Test
    void aSentenceWithoutACounterpartStandsAlone() {
        assertThat(new SentenceLink(List.of(), List.of(3)).original()).isEmpty();
        assertThatThrownBy(() -> new SentenceLink(List.of(1, 2), List.of()))
                .isInstanceOf(ModelException.class)
                .hasMessage("SentenceLink.original: [1, 2] without a counterpart; each is a link of its own");
        assertThatThrownBy(() -> new SentenceLink(List.of(), List.of()))
                .hasMessage("SentenceLink.original: empty, and the translation too");
    }

    @Test
    void indicesRise() {
        assertThatThrownBy(() -> new SentenceLink(List.of(2, 1), List.of(0)))
                .isInstanceOf(ModelException.class)
                .hasMessage("SentenceLink.original: [2, 1] do not rise from 0 or more");
        assertThatThrownBy(() -> new SentenceLink(List.of(0), List.of(-1)))
                .hasMessage("SentenceLink.translation: [-1] do not rise from 0 or more");
    }

    @Test
    void linksLeadSomewhere() {
        assertMessage(
                linked().addEntityLink(new EntityLink("p:tokayev", "p:nobody")),
                "BilingualArticle.entityLinks[0].translation: p:nobody is unknown (in sample-1)");
        assertMessage(
                linked().addEntityLink(new EntityLink("v:kz", "p:tokayev")),
                "BilingualArticle.entityLinks[0].original: v:kz is not an entity (in sample-1)");
        assertMessage(
                linked().addFactLink(new FactLink(FactType.DATE, "m:trade", "t:morning")),
                "BilingualArticle.factLinks[0].original: m:trade is not a time reference (in sample-1)");
    }

    @Test
    void nothingIsLinkedTwice() {
        assertMessage(
                linked().addEntityLink(new EntityLink("p:tokayev", "p:tokayev"))
                        .addEntityLink(new EntityLink("p:pezeshkian", "p:tokayev")),
                "BilingualArticle.entityLinks[1].translation: p:tokayev has a link already (in sample-1)");
        assertMessage(
                linked().addFactLink(new FactLink(FactType.QUOTE, "q:peace", "q:peace"))
                        .addFactLink(new FactLink(FactType.QUOTE, "q:peace", "q:trade")),
                "BilingualArticle.factLinks[1].original: q:peace has a link already (in sample-1)");
    }

    @Test
    void aDifferenceHasItsPlaces() {
        Span span = new Span(0, 4);
        assertThat(difference(DifferenceKind.NEGATION, null, span).original()).isEmpty();
        assertThat(difference(DifferenceKind.QUOTE_MISSING, span, null).translation())
                .isEmpty();
        assertThatThrownBy(() -> difference(DifferenceKind.QUOTE_NOW_DIRECT, span, null))
                .isInstanceOf(ModelException.class)
                .hasMessage("Difference.translation: missing for QUOTE_NOW_DIRECT");
        assertThatThrownBy(() -> difference(DifferenceKind.DATE_MISSING, null, span))
                .hasMessage("Difference.original: missing for DATE_MISSING");
        assertThatThrownBy(() -> new Difference(
                        DifferenceKind.NEGATION,
                        Severity.HINT,
                        Optional.of(span),
                        Optional.empty(),
                        LocalizedText.of("", LanguageTag.ENGLISH)))
                .hasMessage("Difference.message: empty");
    }

    @ParameterizedTest
    @EnumSource(DifferenceKind.class)
    void noDifferenceIsNowhere(DifferenceKind kind) {
        assertThatThrownBy(() -> difference(kind, null, null))
                .isInstanceOf(ModelException.class)
                .hasMessage("Difference.original: missing for " + kind);
        assertThat(difference(kind, new Span(0, 1), new Span(0, 1)).kind()).isEqualTo(kind);
    }

    @Test
    void placesLieInTheirSources() {
        assertMessage(
                linked().addDifference(difference(DifferenceKind.NAME_CHANGED, new Span(0, 4), new Span(3, 999))),
                "BilingualArticle.differences[0].translation: [3, 999) is outside the source of "
                        + Samples.TEXT.length() + " UTF-16 units (in sample-1)");
    }

    @Test
    void severityRises() {
        assertThat(Severity.values()).containsExactly(Severity.HINT, Severity.MINOR, Severity.MAJOR);
    }

    private static void assertMessage(BilingualArticle.Builder builder, String message) {
        assertThatThrownBy(builder::build).isInstanceOf(ModelException.class).hasMessage(message);
    }
}
