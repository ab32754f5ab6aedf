package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules that hold for all facts, and those of quotes, entities, amounts and dates. */
class ScorerTest {

    private final Annotated text = new Annotated(
            "Anna Holm said: \"The sea is calm\". Omar Zaki and she added that fish costs 5 dollars since 3 May 2031.");

    private static String row(Scores scores, String name) {
        return scores.row(name).map(ScoreRow::line).orElse("none").replaceAll("^.* (tp|accuracy) +", "");
    }

    @Test
    void whatIsOptionalIsNeitherMissedNorWrong() {
        String gold = "{'quotes': [{'content': <The sea is calm>, 'required': false}]}";

        assertThat(row(text.score(gold, "{}"), "quote exact")).isEqualTo("0 fp 0 fn 0");
        assertThat(row(text.score(gold, gold), "quote exact")).isEqualTo("0 fp 0 fn 0");
        assertThat(row(text.score(gold, "{'quotes': [{'content': <fish>}]}"), "quote exact"))
                .isEqualTo("0 fp 1 fn 0");
    }

    @Test
    void edgesOfSpansDoNotCount() {
        String gold = "{'quotes': [{'content': <The sea is calm>}]}";

        assertThat(row(text.score(gold, "{'quotes': [{'content': < \"The sea is calm\". >}]}"), "quote exact"))
                .isEqualTo("1 fp 0 fn 0");
    }

    @Test
    void aQuoteIsFoundFromFourFifthsOn() {
        String gold = "{'quotes': [{'content': <The sea is calm>}]}";

        assertThat(row(text.score(gold, "{'quotes': [{'content': <The sea is c>}]}"), "quote (IoU 0.8)"))
                .isEqualTo("1 fp 0 fn 0");
        assertThat(row(text.score(gold, "{'quotes': [{'content': <The sea is>}]}"), "quote (IoU 0.8)"))
                .isEqualTo("0 fp 1 fn 1");
    }

    @Test
    void whatTheGoldLacksIsNotScored() {
        String predicted =
                "{'dates': [{'value': '2031', 'text': <2031>}], 'quotes': [{'content': <fish>, 'marked_spans': [<fish>]}]}";
        Scores unannotated = text.score("{'quotes': [{'content': <The sea is calm>}]}", predicted);
        Scores annotated =
                text.score("{'dates': [], 'quotes': [{'content': <The sea is calm>, 'marked_spans': []}]}", predicted);

        assertThat(row(unannotated, "dates")).isEqualTo("none");
        assertThat(row(annotated, "dates")).isEqualTo("0 fp 1 fn 0");
        assertThat(row(unannotated, "marked speech")).isEqualTo("none");
        assertThat(row(annotated, "marked speech")).isEqualTo("0 fp 1 fn 0");
        assertThat(row(text.score("{'deep': true}", predicted), "marked speech"))
                .isEqualTo("0 fp 1 fn 0");
    }

    @Test
    void markedSpeechOfTwoQuotesCountsOnceAndIsRequiredIfOneIs() {
        String gold = "{'quotes': [{'content': <The sea>, 'marked_spans': [<sea>], 'required': false},"
                + " {'content': <The sea is calm>, 'marked_spans': [<sea>]}]}";

        assertThat(row(text.score(gold, "{}"), "marked speech")).isEqualTo("0 fp 0 fn 1");
        assertThat(row(text.score(gold, gold), "marked speech")).isEqualTo("1 fp 0 fn 0");
    }

    @Test
    void aDirectQuoteWithoutMarksMayBeCalledIndirect() {
        String gold = "{'quotes': [{'content': <The sea is calm>, 'kind': 'DIRECT', 'marked': false}]}";

        assertThat(kind(gold, "DIRECT")).isEqualTo("100.0   1/1");
        assertThat(kind(gold, "INDIRECT")).isEqualTo("100.0   1/1");
        assertThat(kind(gold, "MIXED")).isEqualTo("0.0   0/1");
        assertThat(kind(gold.replace("false", "true"), "INDIRECT")).isEqualTo("0.0   0/1");
    }

    private String kind(String gold, String kind) {
        String predicted = "{'quotes': [{'content': <The sea is calm>, 'kind': '" + kind + "'}]}";
        return row(text.score(gold, predicted), "quote kind");
    }

    private static final String PEOPLE = "'entities': [{'id': 'p1', 'type': 'PERSON', 'mentions': [<Anna Holm>]},"
            + " {'id': 'p2', 'type': 'PERSON', 'mentions': [<Omar Zaki>]}]";

    private String speaker(String gold, String predicted) {
        String quote = ", 'quotes': [{'content': <The sea is calm>%s}]}";
        Scores scores = text.score(
                "{" + PEOPLE + quote.formatted(gold), "{" + PEOPLE.replace("'p", "'x") + quote.formatted(predicted));
        return row(scores, "speaker entity");
    }

    @Test
    void aSpeakerIsRightWhenItIsTheSameEntity() {
        assertThat(speaker(", 'speaker': 'p1'", ", 'speaker': 'x1'")).isEqualTo("100.0   1/1");
        assertThat(speaker(", 'speaker': 'p1'", ", 'speaker': 'x2'")).isEqualTo("0.0   0/1");
        assertThat(speaker(", 'speaker': 'p1'", ", 'speaker': null")).isEqualTo("0.0   0/1");
    }

    @Test
    void oneOfSeveralSpeakersIsEnoughAndAStrangerIsNot() {
        String both = ", 'speaker': null, 'speakers': ['p1', 'p2']";

        assertThat(speaker(both, ", 'speaker': 'x2'")).isEqualTo("100.0   1/1");
        assertThat(speaker(both, ", 'speakers': ['x1', 'x2']")).isEqualTo("100.0   1/1");
        assertThat(speaker(both, ", 'speakers': ['x1', 'x3']")).isEqualTo("0.0   0/1");
    }

    @Test
    void whoIsSilentIsNotRightWhereThereIsNoSpeaker() {
        assertThat(speaker(", 'speaker': null", ", 'speaker': null")).isEqualTo("100.0   1/1");
        assertThat(speaker(", 'speaker': null", "")).isEqualTo("0.0   0/1");
        assertThat(speaker("", ", 'speaker': null")).isEqualTo("100.0   1/1");
    }

    @Test
    void mergingTwoEntitiesNeverHelps() {
        String merged = "{'entities': [{'id': 'x', 'type': 'PERSON', 'mentions': [<Anna Holm>, <Omar Zaki>]}]}";

        assertThat(row(text.score("{" + PEOPLE + "}", merged), "person mention"))
                .isEqualTo("2 fp 0 fn 0");
        assertThat(row(text.score("{" + PEOPLE + "}", merged), "person (entity)"))
                .isEqualTo("1 fp 0 fn 1");
    }

    @Test
    void aWrongTypeCostsInTheRowsOfTheEntitiesOnly() {
        String gold = "{" + PEOPLE + ", 'quotes': [{'content': <The sea is calm>, 'speaker': 'p1'}]}";
        Scores scores = text.score(gold, gold.replaceFirst("PERSON", "ORGANIZATION"));

        assertThat(row(scores, "person (entity)")).isEqualTo("1 fp 0 fn 1");
        assertThat(row(scores, "organization (entity)")).isEqualTo("0 fp 1 fn 0");
        assertThat(row(scores, "speaker entity")).isEqualTo("100.0   1/1");
    }

    @Test
    void anEntityThatTheTextNeverNamesIsKnownByItsNameAndNotRequired() {
        String gold = "{'entities': [{'id': 'o1', 'type': 'ORGANIZATION', 'name': 'Fish Bank', 'mentions': []}]}";

        assertThat(row(text.score(gold, "{}"), "organization (entity)")).isEqualTo("0 fp 0 fn 0");
        assertThat(row(text.score(gold, gold), "organization (entity)")).isEqualTo("0 fp 0 fn 0");
    }

    @Test
    void anOtherEnglishNameMayBeAsRight() {
        String gold = "{'entities': [{'id': 'o1', 'type': 'ORGANIZATION', 'name_en': 'Sea Organisation (Oslo)',"
                + " 'name_en_alt': ['Sea Board'], 'mentions': [<The sea>]}]}";

        assertThat(englishName(gold, "the sea organization")).isEqualTo("100.0   1/1");
        assertThat(englishName(gold, "Sea Board")).isEqualTo("100.0   1/1");
        assertThat(englishName(gold, "Sea Board (Oslo)")).isEqualTo("0.0   0/1");
    }

    private String englishName(String gold, String name) {
        String predicted = "{'entities': [{'id': 'x', 'type': 'ORGANIZATION', 'name_en': '" + name
                + "', 'mentions': [<The sea>]}]}";
        return row(text.score(gold, predicted), "organization name_en");
    }

    @Test
    void anAmountNeedsItsValueAndItsCurrencyIfTheGoldHasOne() {
        String gold = "{'amounts': [{'value': 5, 'currency': 'USD', 'text': <5 dollars>}]}";

        assertThat(amount(gold, "5.0, 'currency': 'USD'")).isEqualTo("1 fp 0 fn 0");
        assertThat(amount(gold, "6, 'currency': 'USD'")).isEqualTo("0 fp 1 fn 1");
        assertThat(amount(gold, "5, 'currency': 'NOK'")).isEqualTo("0 fp 1 fn 1");
        assertThat(amount(gold, "5")).isEqualTo("0 fp 1 fn 1");
        assertThat(amount(gold.replace("'USD'", "null"), "5, 'currency': 'NOK'"))
                .isEqualTo("1 fp 0 fn 0");
    }

    private String amount(String gold, String value) {
        return row(text.score(gold, "{'amounts': [{'text': <costs 5>, 'value': " + value + "}]}"), "amount");
    }

    @Test
    void aDateNeedsItsValueAndItsCalendar() {
        String gold = "{'dates': [{'value': '2031-05-03', 'calendar': 'GREGORIAN', 'text': <3 May 2031>}]}";

        assertThat(row(text.score(gold, gold), "dates")).isEqualTo("1 fp 0 fn 0");
        assertThat(row(text.score(gold, gold.replace("GREGORIAN", "PERSIAN")), "dates"))
                .isEqualTo("0 fp 1 fn 1");
        assertThat(row(text.score(gold, gold.replace("-03'", "'")), "dates")).isEqualTo("0 fp 1 fn 1");
    }
}
