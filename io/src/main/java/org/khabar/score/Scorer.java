package org.khabar.score;

import java.util.List;

/** Compares predictions with gold, text by text. All methods are pure functions. */
public final class Scorer {

    private Scorer() {}

    /**
     * Scores predictions.
     *
     * @param pairs the texts with their gold and predictions, in the order in which errors are listed
     * @return the figures over all of them
     */
    public static Scores score(List<GoldPair> pairs) {
        Tally tally = new Tally();
        for (GoldPair pair : pairs) {
            tally.open(pair.name());
            Sides sides = new Sides(pair);
            new QuoteRows(tally, sides).count();
            new MentionRows(tally, sides).count();
            new EntityRows(tally, sides).count();
            new VisitRows(tally, sides).count();
            new AgreementRows(tally, sides).count();
            new AmountRow(tally, sides).count();
            new DateRow(tally, sides).count();
        }
        int missing =
                (int) pairs.stream().filter(pair -> pair.predicted().isEmpty()).count();
        return new Scores(pairs.size(), missing, tally.rows(), tally.errors());
    }
}
