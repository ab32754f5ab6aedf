package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

class QuoteTest {

    private static final Span CONTENT = new Span(20, 40);

    private static Quote.Builder quote(QuoteKind kind) {
        return Quote.builder()
                .id("q:1")
                .addEvidence(Evidence.of(new Span(10, 14), EvidenceRole.CUE))
                .rule("en.quote.cue-before")
                .confidence(Confidence.HIGH)
                .kind(kind);
    }

    private static Speaker.Builder speaker(SpeakerForm form) {
        return Speaker.builder().entity("p:1").type(SpeakerType.PERSON).form(form);
    }

    private static Speaker speakerAt(int start, int end) {
        return speaker(SpeakerForm.NAME).mention(new Span(start, end)).build();
    }

    @Test
    void aQuoteWithoutASpeakerIsAQuote() {
        Quote quote = quote(QuoteKind.INDIRECT).content(CONTENT).build();
        assertThat(quote.type()).isEqualTo(FactType.QUOTE);
        assertThat(quote.speaker()).isEmpty();
        assertThat(quote.marked()).isFalse();
        assertThat(quote.toBuilder().quoted(new Span(19, 41)).build().marked()).isTrue();
    }

    @Test
    void thereIsNoFactWithoutEvidence() {
        assertThatThrownBy(() -> Quote.builder()
                        .id("q:1")
                        .rule("r")
                        .confidence(Confidence.LOW)
                        .kind(QuoteKind.NARRATED)
                        .build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Quote.evidence: empty; no fact without evidence (in q:1)");
    }

    @Test
    void onlyANarratedQuoteHasNoContent() {
        assertThat(quote(QuoteKind.NARRATED).about(CONTENT).build().content()).isEmpty();
        assertMessage(quote(QuoteKind.DIRECT), "Quote.content: missing for DIRECT (in q:1)");
        assertMessage(quote(QuoteKind.NARRATED).content(CONTENT), "Quote.content: out of place for NARRATED (in q:1)");
    }

    @Test
    void theContentLiesInsideItsMarks() {
        assertMessage(
                quote(QuoteKind.DIRECT).content(CONTENT).quoted(new Span(21, 41)),
                "Quote.content: [20, 40) is not inside the quoted [21, 41) (in q:1)");
    }

    @Test
    void markedSpansLieInsideTheContentInOrder() {
        assertMessage(
                quote(QuoteKind.MIXED).content(CONTENT).addMarkedSpan(new Span(38, 41)),
                "Quote.markedSpans[0]: [38, 41) is not inside the content [20, 40) (in q:1)");
        assertMessage(
                quote(QuoteKind.MIXED)
                        .content(CONTENT)
                        .addMarkedSpan(new Span(30, 35))
                        .addMarkedSpan(new Span(34, 36)),
                "Quote.markedSpans[1]: [34, 36) starts before the end of the one before (in q:1)");
    }

    @Test
    void theSpeakerOfADirectQuoteStandsOutsideIt() {
        Speaker inside = speakerAt(22, 27);
        assertMessage(
                quote(QuoteKind.DIRECT).content(CONTENT).speaker(inside),
                "Quote.speaker.mention: [22, 27) is inside the content [20, 40) (in q:1)");
        assertThat(quote(QuoteKind.INDIRECT)
                        .content(CONTENT)
                        .speaker(inside)
                        .build()
                        .speaker())
                .contains(inside);
        assertThat(quote(QuoteKind.DIRECT)
                        .content(CONTENT)
                        .speaker(speakerAt(40, 45))
                        .build()
                        .speaker())
                .isPresent();
    }

    @Test
    void theSubjectIsTheMentionOrThePronoun() {
        Span span = new Span(1, 4);
        assertThat(speakerAt(1, 4).subject()).contains(span);
        assertThat(speaker(SpeakerForm.PRONOUN).pronoun(span).build().subject()).contains(span);
        assertThat(speaker(SpeakerForm.PRONOUN)
                        .pronoun(span)
                        .nounPhrase(new Span(1, 9))
                        .build()
                        .subject())
                .contains(new Span(1, 9));
        assertThat(speaker(SpeakerForm.PRONOUN).build().subject()).isEmpty();
        assertThat(speaker(SpeakerForm.ELIDED).antecedent(span).build().subject())
                .isEmpty();
    }

    @Test
    void theFormOfASpeakerTellsWhatIsThere() {
        Span span = new Span(1, 4);
        assertMessage(speaker(SpeakerForm.NAME), "Speaker.mention: missing for NAME");
        assertMessage(speaker(SpeakerForm.NOMINAL), "Speaker.mention: missing for NOMINAL");
        assertMessage(speaker(SpeakerForm.ELIDED).mention(span), "Speaker.mention: out of place for ELIDED");
        assertMessage(speaker(SpeakerForm.PRONOUN).mention(span), "Speaker.mention: out of place for PRONOUN");
        assertMessage(speaker(SpeakerForm.ELIDED).pronoun(span), "Speaker.pronoun: out of place for ELIDED");
        String holds = "Speaker.nounPhrase: does not hold the mention or pronoun";
        assertMessage(speaker(SpeakerForm.ELIDED).nounPhrase(span), holds);
        assertMessage(speaker(SpeakerForm.NAME).mention(span).nounPhrase(new Span(2, 9)), holds);
    }

    @Test
    void nobodyKnowsAnAnonymousSource() {
        Speaker.Builder anonymous = Speaker.builder()
                .type(SpeakerType.ANONYMOUS)
                .form(SpeakerForm.NOMINAL)
                .mention(new Span(1, 4));
        assertThat(anonymous.build().entity()).isEmpty();
        assertMessage(anonymous.addMember("p:1"), "Speaker.entity: out of place for ANONYMOUS");
    }

    @Test
    void aLemmaIsAWord() {
        Cue.Builder cue =
                Cue.builder().span(new Span(1, 4)).cueClass(CueClass.SAY).tense(Tense.PAST);
        assertThatThrownBy(() ->
                        cue.lemma(LocalizedText.of("", LanguageTag.ENGLISH)).build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Cue.lemma: empty");
    }

    private static void assertMessage(Quote.Builder builder, String message) {
        assertThatThrownBy(builder::build).isInstanceOf(ModelException.class).hasMessage(message);
    }

    private static void assertMessage(Speaker.Builder builder, String message) {
        assertThatThrownBy(builder::build).isInstanceOf(ModelException.class).hasMessage(message);
    }
}
