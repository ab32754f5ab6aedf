package org.khabar.swap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffAgreement;
import org.khabar.format.standoff.StandoffAmount;
import org.khabar.format.standoff.StandoffAttendance;
import org.khabar.format.standoff.StandoffQuote;
import org.khabar.format.standoff.StandoffVisit;
import org.khabar.text.Span;

/**
 * The facts of an article as lines that can be compared: places, entities and countries as they are called after the swap, or
 * as they are.
 *
 * @param span what becomes of a span
 * @param entity what becomes of the id of an entity
 * @param code what becomes of the code of a country
 */
record FactLines(UnaryOperator<Span> span, UnaryOperator<String> entity, UnaryOperator<String> code) {

    Map<String, List<String>> of(Standoff standoff) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("quote", standoff.quotes().stream().map(this::quote).toList());
        lines.put("visit", standoff.visits().stream().map(this::visit).toList());
        lines.put(
                "agreement", standoff.agreements().stream().map(this::agreement).toList());
        lines.put("amount", standoff.amounts().stream().map(this::amount).toList());
        lines.put(
                "date",
                standoff.dates().orElse(List.of()).stream()
                        .map(date -> date.value() + " " + date.calendar().value() + span(date.text()))
                        .toList());
        return lines;
    }

    private String span(Span where) {
        return span.apply(where).toString();
    }

    private String span(Member<Span> where) {
        return where.value().map(this::span).orElse("-");
    }

    private List<String> spans(List<Span> where) {
        return where.stream().map(this::span).toList();
    }

    private String entity(Member<String> id) {
        return id.value().map(entity).orElse("-");
    }

    private List<String> entities(List<String> ids) {
        return ids.stream().map(entity).sorted().toList();
    }

    private String quote(StandoffQuote quote) {
        return quote.kind().orElse("-") + " content" + span(quote.content()) + " cue" + span(quote.cue()) + " by "
                + entity(quote.speaker()) + entities(quote.speakers()) + " mention" + span(quote.speakerMention())
                + " subject" + span(quote.subject()) + " marked"
                + spans(quote.markedSpans().orElse(List.of()));
    }

    private String visit(StandoffVisit visit) {
        List<String> parts = new ArrayList<>();
        visit.invitations()
                .orElse(List.of())
                .forEach(invited -> parts.add("invitation" + span(invited.text()) + " by " + entity(invited.by())));
        visit.programme()
                .orElse(List.of())
                .forEach(
                        item -> parts.add(item.kind().orElse("-") + item.stage().orElse("-") + span(item.text())));
        return visit.kind().orElse("-") + " " + visit.stage().orElse("-") + " of " + entity(visit.visitor()) + " from "
                + code(visit.visitorCountry()) + " in " + code(visit.hostCountry()) + " host " + entity(visit.host())
                + " to " + entities(visit.destinations()) + " evidence" + spans(visit.evidence()) + parts + " purposes"
                + spans(visit.purposes().orElse(List.of())) + " with "
                + entities(visit.delegation().orElse(List.of())) + attendance(visit.sendOff())
                + attendance(visit.reception());
    }

    private String attendance(Member<StandoffAttendance> attendance) {
        return attendance
                .value()
                .map(met -> " met" + span(met.text()) + " by " + entities(met.by()))
                .orElse("");
    }

    private String code(Member<String> iso) {
        return iso.value().map(code).orElse("-");
    }

    private String agreement(StandoffAgreement agreement) {
        return agreement.instrument().orElse("-") + " " + agreement.stage().orElse("-") + " "
                + agreement.count().orElse("-") + " noun" + span(agreement.noun()) + " evidence"
                + span(agreement.evidence()) + " parties " + entities(agreement.parties()) + agreement.fields();
    }

    /** Whose dinar it is may hang on the countries around it: the code of the currency is left out. */
    private String amount(StandoffAmount amount) {
        return amount.value().toPlainString() + span(amount.text());
    }
}
