package org.khabar.parse;

import java.util.HashMap;
import java.util.Map;
import org.khabar.language.Currencies;

/**
 * Which currency a name means: that of the country named beside it, or, where several countries have one of that name, that of
 * the country the article is most about.
 */
final class CurrencyName {

    /** Before a name that several currencies have. */
    static final String FAMILY = "*";

    private final Reading reading;
    private final Currencies currencies;

    CurrencyName(Reading reading) {
        this.reading = reading;
        this.currencies = reading.lexicon.currencies();
    }

    /** The ISO 4217 code; the name of the family where nothing tells which of them is meant. */
    String code(String named, String country) {
        String own = currencies.of(country);
        if (!own.isEmpty()) {
            return own;
        }
        return named.startsWith(FAMILY) ? shared(named) : named;
    }

    private String shared(String family) {
        Map<String, Integer> counts = new HashMap<>();
        String best = family;
        for (Phrase phrase : reading.phrases.inOrder()) {
            String own = currencies.of(phrase.country);
            if (currencies.share(own, family)) {
                int count = counts.merge(own, 1, Integer::sum);
                best = count > counts.getOrDefault(best, 0) || own.equals(best) ? own : best;
            }
        }
        return best;
    }
}
