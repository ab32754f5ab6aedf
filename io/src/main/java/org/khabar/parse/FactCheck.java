package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.model.QuoteKind;

/**
 * Leaves out what no article can hold, so that the model's builders have nothing to refuse, whatever the text. Rules that are
 * right find none of it in news. All methods are pure functions but for the references to what is left out, which they empty.
 */
final class FactCheck {

    private FactCheck() {}

    /** Sayings in the order of their contents, without direct ones that overlap a direct one before. */
    static List<Saying> quotes(List<Saying> sayings) {
        List<Saying> kept = new ArrayList<>(sayings.size());
        int end = 0;
        for (Saying saying : sayings) {
            boolean direct = saying.kind == QuoteKind.DIRECT;
            if (!saying.content.isEmpty() && !(direct && saying.content.start() < end)) {
                kept.add(saying);
                end = direct ? saying.content.end() : end;
            }
        }
        if (kept.size() < sayings.size()) {
            Set<Saying> all = new HashSet<>(kept);
            for (Saying saying : kept) {
                saying.continues = all.contains(saying.continues) ? saying.continues : null;
            }
        }
        return kept;
    }

    /** Journeys on which somebody travels. */
    static List<Journey> visits(List<Journey> journeys) {
        List<Journey> kept = new ArrayList<>(journeys);
        kept.removeIf(journey -> !travels(journey.visitor) || journey.evidence.isEmpty());
        return kept;
    }

    private static boolean travels(@Nullable Figure visitor) {
        return visitor != null && (visitor.isPerson() || visitor.kind == Phrase.Kind.ORGANIZATION);
    }
}
