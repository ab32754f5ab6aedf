package org.khabar.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.StandoffQuote;
import org.khabar.score.Outcome.Pair;
import org.khabar.text.Span;

/** The rows of the quotes. One per text. */
final class QuoteRows {

    private final Tally tally;
    private final Sides sides;
    private final Places places;
    private final Speakers speakers;
    private final List<StandoffQuote> gold;
    private final List<StandoffQuote> predicted;

    QuoteRows(Tally tally, Sides sides) {
        this.tally = tally;
        this.sides = sides;
        places = sides.places();
        speakers = new Speakers(sides);
        gold = sides.gold().quotes();
        predicted = sides.predicted().quotes();
    }

    /** A stretch of speech in quotation marks, required if one of its quotes is. */
    private record MarkedSpan(Span span, boolean required) {}

    void count() {
        Weight<StandoffQuote> near = (a, b) -> places.share(a.content(), b.content(), 0.8);
        Outcome<StandoffQuote> found =
                tally.count(row("quote (IoU 0.8)", near).telling((quote, side) -> told(quote)), gold, predicted);
        tally.count(row("quote exact", Weight.when((a, b) -> places.same(a.content(), b.content()))), gold, predicted);
        tally.count(
                row("quote direct+mixed (IoU 0.8)", near).asking(quote -> quote.required() && isMarked(quote)),
                gold,
                predicted.stream()
                        .filter(quote ->
                                quote.kind().is("DIRECT") || quote.kind().is("MIXED"))
                        .toList());
        tally.count(row("quote + speaker", near.onlyIf(speakers::areRight)), gold, predicted);
        countMarkedSpeech();
        found.pairs().forEach(this::checkDetails);
    }

    private static Row<StandoffQuote> row(String name, Weight<StandoffQuote> weight) {
        return Row.of(name, weight).asking(StandoffQuote::required);
    }

    /** The measure of marked speech: unmarked and wholly indirect gold is neither missed nor wrong there. */
    private static boolean isMarked(StandoffQuote quote) {
        return quote.marked() && !quote.kind().is("INDIRECT");
    }

    private void countMarkedSpeech() {
        List<StandoffQuote> marked = gold.stream().filter(QuoteRows::isMarked).toList();
        boolean annotated = !marked.isEmpty()
                && marked.stream().allMatch(quote -> quote.markedSpans().given());
        if (sides.gold().deep() || annotated) {
            Row<MarkedSpan> row = Row.of("marked speech", Weight.when((a, b) -> places.same(a.span, b.span)));
            tally.count(
                    row.asking(MarkedSpan::required).telling((marks, side) -> places.words(marks.span, 90)),
                    markedSpans(gold),
                    markedSpans(predicted));
        }
    }

    /** Each stretch once; those of required quotes come last and prevail. */
    private List<MarkedSpan> markedSpans(List<StandoffQuote> quotes) {
        Map<Span, MarkedSpan> spans = new LinkedHashMap<>();
        Stream.concat(
                        quotes.stream().filter(quote -> !quote.required()),
                        quotes.stream().filter(StandoffQuote::required))
                .forEach(quote -> quote.markedSpans()
                        .orElse(List.of())
                        .forEach(span -> spans.put(places.trim(span), new MarkedSpan(span, quote.required()))));
        return List.copyOf(spans.values());
    }

    private void checkDetails(Pair<StandoffQuote> pair) {
        StandoffQuote a = pair.gold();
        StandoffQuote b = pair.predicted();
        String where = places.words(a.content(), 60);
        boolean direct = !a.marked() && (b.kind().is("DIRECT") || b.kind().is("INDIRECT"));
        tally.check("quote kind", direct || b.kind().repeats(a.kind()), () -> Contrast.of(where, a.kind(), b.kind()));
        tally.check(
                "speaker entity",
                speakers.areRight(a, b),
                () -> Contrast.of(
                        places.words(a.content(), 50),
                        speakers.names(a, Side.GOLD),
                        speakers.names(b, Side.PREDICTED)));
        if (a.cue().isPresent()) {
            checkPlace("cue", where, a.cue(), b.cue());
        }
        if (a.speakerMention().isPresent()) {
            checkPlace("speaker mention", where, a.speakerMention(), b.speakerMention());
        } else if (a.speaker().isPresent()) {
            tally.check("elided speaker", speakers.areRight(a, b));
        }
        if (a.subject().given()) {
            checkPlace("quote subject", where, a.subject(), b.subject());
        }
    }

    /** A place is right if it touches that of the gold; where the gold says that there is none, so must the prediction. */
    private void checkPlace(String row, String where, Member<Span> gold, Member<Span> predicted) {
        boolean right = gold.isPresent() ? places.touch(gold.value(), predicted.value()) : predicted.repeats(gold);
        tally.check(row, right, () -> Contrast.of(where, gold, predicted, places::words));
    }

    private String told(StandoffQuote quote) {
        return quote.kind().orElse("None") + ": " + places.words(quote.content(), 90);
    }
}
