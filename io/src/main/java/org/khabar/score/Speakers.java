package org.khabar.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.format.standoff.StandoffQuote;

/** Who speaks in the quotes of a text. Immutable. */
final class Speakers {

    private final Sides sides;

    Speakers(Sides sides) {
        this.sides = sides;
    }

    private static List<String> of(StandoffQuote quote) {
        return Stream.concat(quote.speaker().value().stream(), quote.speakers().stream())
                .toList();
    }

    /** A prediction is right if it names some of the speakers and no other one, or says that there is none where that is so. */
    boolean areRight(StandoffQuote gold, StandoffQuote predicted) {
        List<String> said = of(predicted);
        if (of(gold).isEmpty()) {
            return said.isEmpty() && predicted.speaker().given();
        }
        Set<String> wanted = new LinkedHashSet<>();
        of(gold).forEach(id -> sides.predictedOf(id).ifPresent(wanted::add));
        return !said.isEmpty() && wanted.containsAll(said);
    }

    String names(StandoffQuote quote, Side side) {
        String nobody = quote.speaker().given() ? "-" : "nothing";
        List<String> speakers = of(quote);
        return speakers.isEmpty()
                ? nobody
                : speakers.stream().map(id -> sides.name(id, side)).collect(Collectors.joining(" + "));
    }
}
