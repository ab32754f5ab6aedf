package org.khabar.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One-to-one matching of gold and predictions. All methods are pure functions. */
final class Matching {

    private Matching() {}

    /** A match: the index of the fact in the gold and in the prediction, and how close the two are. */
    record Match(int gold, int predicted, double weight) {}

    /** Takes the closest pair first; among equally close ones the first of the gold, then the first of the prediction. */
    static <T> List<Match> of(List<T> gold, List<T> predicted, Weight<T> weight) {
        List<Match> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < predicted.size(); p++) {
                double close = weight.of(gold.get(g), predicted.get(p));
                if (close > 0) {
                    pairs.add(new Match(g, p, close));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Match::weight).reversed());
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Match> matches = new ArrayList<>();
        for (Match pair : pairs) {
            if (!usedGold.get(pair.gold) && !usedPredicted.get(pair.predicted)) {
                usedGold.set(pair.gold);
                usedPredicted.set(pair.predicted);
                matches.add(pair);
            }
        }
        return matches;
    }
}
