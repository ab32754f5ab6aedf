package org.khabar.parse;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/**
 * Which currency a name means: that of the country named beside it, or, where several countries have one of that name, that of
 * the country the article is most about. What each country pays with is told by CLDR.
 */
final class Currencies {

    /** Before a name that several currencies have. */
    static final String FAMILY = "*";

    private final Reading reading;

    Currencies(Reading reading) {
        this.reading = reading;
    }

    /** The ISO 4217 code; the name of the family where nothing tells which of them is meant. */
    String code(String named, String country) {
        String own = of(country);
        if (!own.isEmpty()) {
            return own;
        }
        return named.startsWith(FAMILY) ? shared(named) : named;
    }

    private static String of(String country) {
        Currency currency = country.isEmpty() ? null : Currency.getInstance(new ULocale("und", country));
        return currency == null ? "" : currency.getCurrencyCode();
    }

    private String shared(String family) {
        Map<String, Integer> counts = new HashMap<>();
        String best = family;
        for (Phrase phrase : reading.phrases.inOrder()) {
            String own = of(phrase.country);
            if (!own.isEmpty() && reading.lexicon.isOfFamily(own, family)) {
                int count = counts.merge(own, 1, Integer::sum);
                best = count > counts.getOrDefault(best, 0) || own.equals(best) ? own : best;
            }
        }
        return best;
    }
}
