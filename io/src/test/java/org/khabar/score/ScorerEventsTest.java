package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules of visits and agreements. */
class ScorerEventsTest {

    private final Annotated text = new Annotated("Anna Holm arrived in Muscat, met fishermen, gave a speech and signed"
            + " two treaties with Oman on water. Omar Zaki, who had invited her, later flew to Oslo.");

    private static final String ENTITIES = "'entities': [{'id': 'p1', 'type': 'PERSON', 'mentions': [<Anna Holm>]},"
            + " {'id': 'p2', 'type': 'PERSON', 'mentions': [<Omar Zaki>]},"
            + " {'id': 'l1', 'type': 'PLACE', 'mentions': [<Muscat>]},"
            + " {'id': 'c1', 'type': 'COUNTRY', 'iso': 'OM', 'mentions': [<Oman>]},"
            + " {'id': 'c2', 'type': 'COUNTRY', 'iso': 'NO', 'mentions': []}]";

    private static String row(Scores scores, String name) {
        return scores.row(name).map(ScoreRow::line).orElse("none").replaceAll("^.* (tp|accuracy) +", "");
    }

    private Scores visits(String gold, String predicted) {
        return text.score(
                "{" + ENTITIES + ", 'visits': [" + gold + "]}", "{" + ENTITIES + ", 'visits': [" + predicted + "]}");
    }

    private String visit(String gold, String predicted) {
        return row(visits(gold, predicted), "visit");
    }

    @Test
    void aVisitNeedsItsVisitorAndPlaceOrEvidence() {
        String gold = "{'visitor': 'p1', 'host_country': 'OM', 'evidence': [<arrived in Muscat>]}";

        assertThat(visit(gold, gold)).isEqualTo("1 fp 0 fn 0");
        assertThat(visit(gold, "{'visitor': 'p1', 'host_country': 'OM', 'evidence': [<flew>]}"))
                .isEqualTo("1 fp 0 fn 0");
        assertThat(visit(gold, "{'visitor': 'p1', 'host_country': 'NO', 'evidence': [<arrived>]}"))
                .isEqualTo("1 fp 0 fn 0");
        assertThat(visit(gold, "{'visitor': 'p1', 'host_country': 'NO', 'evidence': [<flew>]}"))
                .isEqualTo("0 fp 1 fn 1");
        assertThat(visit(gold, "{'visitor': 'p2', 'host_country': 'OM', 'evidence': [<arrived>]}"))
                .isEqualTo("0 fp 1 fn 1");
    }

    @Test
    void aVisitorWithoutAMentionMayBeAnyone() {
        String gold = "{'visitor': 'c2', 'host_country': 'OM', 'evidence': [<arrived in Muscat>]}";

        assertThat(visit(gold, "{'visitor': 'p2', 'host_country': 'OM', 'evidence': [<arrived>]}"))
                .isEqualTo("1 fp 0 fn 0");
        assertThat(visit(gold, "{'visitor': 'p2', 'host_country': 'OM', 'evidence': [<flew>]}"))
                .isEqualTo("0 fp 1 fn 1");
        assertThat(visit(gold, "{'visitor': 'p2', 'host_country': 'NO', 'evidence': [<arrived>]}"))
                .isEqualTo("0 fp 1 fn 1");
    }

    @Test
    void aVisitWithoutAPlaceStandsWhereItsEvidenceStands() {
        String gold = "{'visitor': 'p1', 'evidence': [<arrived in Muscat>]}";

        assertThat(visit(gold, "{'visitor': 'p1', 'destinations': ['l1'], 'evidence': [<arrived>]}"))
                .isEqualTo("1 fp 0 fn 0");
        assertThat(visit(gold, "{'visitor': 'p1', 'destinations': ['l1'], 'evidence': [<flew>]}"))
                .isEqualTo("0 fp 1 fn 1");
    }

    private static String withProgramme(String programme) {
        return "{'visitor': 'p1', 'host_country': 'OM', 'evidence': [<arrived in Muscat>], 'destinations': ['l1'],"
                + " 'programme': [" + programme + "]}";
    }

    @Test
    void thePartsOfAMissedVisitAreMissedAndThoseOfAnExtraOneTooMuch() {
        String gold = withProgramme("{'text': <met fishermen>}");
        String other = gold.replace("'p1'", "'p2'");

        assertThat(row(visits(gold, other), "programme item")).isEqualTo("0 fp 1 fn 1");
        assertThat(row(visits(gold, other), "visit destination")).isEqualTo("0 fp 1 fn 1");
        assertThat(row(visits(gold, gold), "programme item")).isEqualTo("1 fp 0 fn 0");
    }

    @Test
    void partsForWhichTheGoldWasNotAnnotatedAreNotScored() {
        String gold = withProgramme("");
        String predicted = gold.replace("'programme'", "'delegation': ['p2'], 'programme'");

        assertThat(row(visits(gold, predicted), "delegation")).isEqualTo("none");
        assertThat(row(visits(gold.replace("'programme'", "'delegation': [], 'programme'"), predicted), "delegation"))
                .isEqualTo("0 fp 1 fn 0");
        assertThat(row(visits("{'evidence': [<flew>]}", predicted), "programme item"))
                .isEqualTo("none");
    }

    @Test
    void theOrderOfAProgrammeIsRightWhenAllItsFoundItemsAreInOrder() {
        String gold =
                withProgramme("{'text': <met fishermen>}, {'text': <gave a speech>}, {'text': <signed two treaties>}");

        assertThat(row(visits(gold, gold), "programme order")).isEqualTo("100.0   1/1");
        assertThat(row(
                        visits(gold, withProgramme("{'text': <gave a speech>}, {'text': <met fishermen>}")),
                        "programme order"))
                .isEqualTo("0.0   0/1");
        assertThat(row(visits(gold, withProgramme("{'text': <gave a speech>}")), "programme order"))
                .isEqualTo("none");
    }

    @Test
    void aNamelessInviterMayBeAnyone() {
        String gold = withProgramme("")
                .replace("'programme'", "'invitations': [{'by': %s, 'text': <invited her>}], 'programme'");

        assertThat(row(visits(gold.formatted("null"), gold.formatted("'p2'")), "invitation"))
                .isEqualTo("1 fp 0 fn 0");
        assertThat(row(visits(gold.formatted("'p2'"), gold.formatted("null")), "invitation"))
                .isEqualTo("0 fp 1 fn 1");
    }

    private Scores agreements(String gold, String predicted) {
        String visit = ", 'visits': [{'id': 'v1', 'visitor': 'p1', 'host_country': 'OM', 'evidence': [<arrived>]},"
                + " {'id': 'v2', 'visitor': 'p2', 'host_country': 'NO', 'evidence': [<flew to Oslo>], 'required': false}]";
        return text.score(
                "{" + ENTITIES + visit + ", 'agreements': [" + gold + "]}",
                "{" + ENTITIES + visit.replaceFirst(", \\{'id': 'v2'.*", "]") + ", 'agreements': [" + predicted + "]}");
    }

    @Test
    void theNounOfAnAgreementWeighsMoreThanItsEvidence() {
        String gold =
                "{'noun': <two treaties>, 'evidence': <signed two treaties with Oman on water>, 'stage': 'SIGNED'}";
        String byNoun = "{'noun': <treaties>, 'stage': 'SIGNED'}";
        String byEvidence = "{'evidence': <signed two treaties with Oman on water>, 'stage': 'REACHED'}";

        assertThat(row(agreements(gold, byEvidence + ", " + byNoun), "agreement stage"))
                .isEqualTo("100.0   1/1");
        assertThat(row(agreements(gold, byEvidence), "agreement stage")).isEqualTo("0.0   0/1");
    }

    @Test
    void partiesAndFieldsCountOnceAndInTheMatchedRowsOnlyWhereTheAgreementWasFound() {
        String gold = "{'noun': <treaties>, 'parties': ['c1', 'c1', 'c2'], 'fields': ['WATER']}";
        String extra = "{'noun': <flew>, 'parties': ['c1'], 'fields': ['TRADE']}";
        Scores scores = agreements(gold, gold.replace("'c2'", "'p1'") + ", " + extra);

        assertThat(row(scores, "agreement party")).isEqualTo("1 fp 2 fn 1");
        assertThat(row(scores, "agreement party (matched)")).isEqualTo("1 fp 1 fn 1");
        assertThat(row(scores, "agreement field")).isEqualTo("1 fp 1 fn 0");
        assertThat(row(scores, "agreement field (matched)")).isEqualTo("1 fp 0 fn 0");
    }

    private String detail(String row, String gold, String predicted) {
        return row(agreements("{'noun': <treaties>, " + gold + "}", "{'noun': <treaties>, " + predicted + "}"), row);
    }

    @Test
    void anotherInstrumentMayBeAsRight() {
        String gold = "'instrument': 'TREATY', 'instrument_alt': 'ACCORD'";

        assertThat(detail("agreement instrument", gold, "'instrument': 'ACCORD'"))
                .isEqualTo("100.0   1/1");
        assertThat(detail("agreement instrument", gold, "'instrument': 'PROTOCOL'"))
                .isEqualTo("0.0   0/1");
    }

    @Test
    void countsAreComparedAsNumbers() {
        assertThat(detail("agreement count", "'count': 2", "'count': 2.0")).isEqualTo("100.0   1/1");
        assertThat(detail("agreement count", "'count': 1", "'count': 'SINGULAR'"))
                .isEqualTo("100.0   1/1");
        assertThat(detail("agreement count", "'count': 2", "'count': 'PLURAL'")).isEqualTo("0.0   0/1");
        assertThat(detail("agreement count", "'count': 'PLURAL'", "'count': null"))
                .isEqualTo("0.0   0/1");
        assertThat(detail("agreement count", "'count': null", "'count': 7")).isEqualTo("none");
    }

    @Test
    void aLinkLeadsToTheSameVisit() {
        assertThat(detail("agreement visit link", "'visit': 'v1'", "'visit': 'v1'"))
                .isEqualTo("100.0   1/1");
        assertThat(detail("agreement visit link", "'visit': 'v1'", "'visit': null"))
                .isEqualTo("0.0   0/1");
        assertThat(detail("agreement visit link", "'visit': null", "'visit': null"))
                .isEqualTo("100.0   1/1");
        assertThat(detail("agreement visit link", "'visit': null", "'stage': null"))
                .isEqualTo("0.0   0/1");
        assertThat(detail("agreement visit link", "'stage': null", "'visit': 'v1'"))
                .isEqualTo("none");
    }

    @Test
    void aLinkToAVisitThatNobodyHadToFindIsNotAskedFor() {
        assertThat(detail("agreement visit link", "'visit': 'v2'", "'visit': null"))
                .isEqualTo("none");
    }
}
