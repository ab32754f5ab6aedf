package org.khabar.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khabar.score.Matching.Match;
import org.khabar.score.Outcome.Pair;

/** The counts of all rows while they are made. Mutable, one per call. */
final class Tally {

    private final Map<String, MatchRow> matches = new LinkedHashMap<>();
    private final Map<String, AccuracyRow> accuracies = new LinkedHashMap<>();
    private final List<ScoreError> errors = new ArrayList<>();
    private String document = "";

    /** From here on everything is of this document. */
    void open(String name) {
        document = name;
    }

    /** Matches the facts of one text and counts what was found, missed and too much. */
    <T> Outcome<T> count(Row<T> row, List<T> gold, List<T> predicted) {
        List<Match> found = Matching.of(gold, predicted, row.weight());
        BitSet foundGold = indexes(found.stream().map(Match::gold));
        BitSet foundPredicted = indexes(found.stream().map(Match::predicted));
        Outcome<T> outcome = new Outcome<>(
                found.stream()
                        .sorted(Comparator.comparingInt(Match::gold))
                        .map(match -> new Pair<>(gold.get(match.gold()), predicted.get(match.predicted())))
                        .filter(pair -> row.required().test(pair.gold()))
                        .toList(),
                without(foundGold, gold).stream().filter(row.required()).toList(),
                without(foundPredicted, predicted));
        add(row, outcome);
        return outcome;
    }

    /** Counts the parts of facts: those of a missed fact are missed, those of an extra one too much. */
    <T, P> List<Outcome<P>> countParts(Row<P> row, Outcome<T> facts, Function<T, List<P>> parts) {
        List<Outcome<P>> outcomes = facts.pairs().stream()
                .map(pair -> count(row, parts.apply(pair.gold()), parts.apply(pair.predicted())))
                .toList();
        facts.missed().forEach(fact -> count(row, parts.apply(fact), List.of()));
        facts.extra().forEach(fact -> count(row, List.of(), parts.apply(fact)));
        return outcomes;
    }

    /** Counts whether a detail is right. */
    void check(String row, boolean right) {
        AccuracyRow before = accuracies.getOrDefault(row, new AccuracyRow(row, 0, 0));
        accuracies.put(row, new AccuracyRow(row, before.right() + (right ? 1 : 0), before.of() + 1));
    }

    /** Counts whether a detail is right, and lists it where it is not. */
    void check(String row, boolean right, Supplier<String> what) {
        check(row, right);
        if (!right) {
            errors.add(new ScoreError(row, document, what.get()));
        }
    }

    List<ScoreRow> rows() {
        return Stream.<ScoreRow>concat(matches.values().stream(), accuracies.values().stream())
                .toList();
    }

    List<ScoreError> errors() {
        return errors;
    }

    private <T> void add(Row<T> row, Outcome<T> outcome) {
        String name = row.name();
        MatchRow before = matches.getOrDefault(name, new MatchRow(name, 0, 0, 0));
        matches.put(
                name,
                new MatchRow(
                        name,
                        before.truePositives() + outcome.pairs().size(),
                        before.falsePositives() + outcome.extra().size(),
                        before.falseNegatives() + outcome.missed().size()));
        row.teller().ifPresent(tell -> {
            outcome.missed().forEach(fact -> list(name, "MISSED | " + tell.apply(fact, Side.GOLD)));
            outcome.extra().forEach(fact -> list(name, "EXTRA | " + tell.apply(fact, Side.PREDICTED)));
        });
    }

    private void list(String row, String what) {
        errors.add(new ScoreError(row, document, what));
    }

    private static BitSet indexes(Stream<Integer> indexes) {
        return indexes.collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static <T> List<T> without(BitSet found, List<T> facts) {
        return IntStream.range(0, facts.size())
                .filter(index -> !found.get(index))
                .<T>mapToObj(facts::get)
                .toList();
    }
}
