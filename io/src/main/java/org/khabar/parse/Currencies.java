package org.khabar.parse;

import java.util.HashMap;
import java.util.Map;
import org.khabar.language.SenseKind;

/** Which currency a shared name means: that of the country named beside it, or of the country the article is about. */
final class Currencies {

    private Currencies() {}

    /** The ISO 4217 code of a country's currency, empty where none is known. */
    static String of(String country) {
        if (country.isEmpty()) {
            return "";
        }
        java.util.Currency currency = java.util.Currency.getInstance(new java.util.Locale.Builder().setRegion(country).build());
        return currency == null ? "" : currency.getCurrencyCode();
    }

    /** The currency of a family of names in the country that the article names most and that has one of the family. */
    static String shared(String family, Reading reading) {
        Map<String, Integer> counts = new HashMap<>();
        for (Phrase phrase : reading.phrases.inOrder()) {
            if (!phrase.country.isEmpty()) {
                counts.merge(phrase.country, 1, Integer::sum);
            }
        }
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String own = of(entry.getKey());
            if (FAMILIES.getOrDefault(family, "").contains(own) && !own.isEmpty() && entry.getValue() > most) {
                best = own;
                most = entry.getValue();
            }
        }
        return best.isEmpty() ? family : best;
    }

    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("*DINAR", "KWD BHD IQD JOD TND DZD LYD RSD"),
            Map.entry("*RIAL", "IRR OMR YER QAR SAR"),
            Map.entry("*RIYAL", "SAR QAR OMR YER"),
            Map.entry("*DIRHAM", "AED MAD"),
            Map.entry("*POUND", "GBP EGP SDG SYP LBP SSP"),
            Map.entry("*LIRA", "TRY SYP LBP"),
            Map.entry("*FRANC", "CHF XAF XOF DJF"),
            Map.entry("*RUPEE", "INR PKR LKR NPR"),
            Map.entry("*PESO", "MXN ARS PHP CLP COP CUP"),
            Map.entry("*KRONE", "NOK SEK DKK ISK CZK"),
            Map.entry("*MANAT", "AZN TMT"),
            Map.entry("*SOM", "UZS KGS TJS"),
            Map.entry("*SHILLING", "KES TZS UGX SOS"));
}
