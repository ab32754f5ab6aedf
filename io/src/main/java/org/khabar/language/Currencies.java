package org.khabar.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.text.ListReader;

/**
 * What countries pay with, and which currencies share a name: what {@code currency-areas.txt} and {@code
 * currency-families.txt} say.
 *
 * <p>Immutable and thread-safe.
 */
public final class Currencies {

    private static final String AREAS = "currency-areas.txt";
    private static final String FAMILIES = "currency-families.txt";

    /** Where it is said. */
    static final List<String> LISTS = List.of(AREAS, FAMILIES);

    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();

    Currencies(List<Pack> packs) {
        for (Pack pack : packs) {
            for (ListReader.Entry entry : pack.entries(AREAS, "country\tcurrency")) {
                areas.put(entry.field(0), entry.field(1));
            }
            for (ListReader.Entry entry : pack.entries(FAMILIES, "family\tcurrency")) {
                Set<String> family = families.getOrDefault(entry.field(0), new HashSet<>());
                family.add(entry.field(1));
                families.put(entry.field(0), family);
            }
        }
    }

    /**
     * What a country pays with.
     *
     * @param country its code of ISO 3166, or nothing
     * @return a code of ISO 4217, empty where none is known
     */
    public String of(String country) {
        return areas.getOrDefault(country, "");
    }

    /**
     * Whether a currency is one of those that share a name.
     *
     * @param currency its code of ISO 4217
     * @param family the code of the shared name, such as {@code *DINAR}
     * @return true if it has that name
     */
    public boolean share(String currency, String family) {
        return families.getOrDefault(family, Set.of()).contains(currency);
    }
}
