package org.khabar.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.ListReader;

/**
 * The names of the packs: records of adjacent lines {@code id, key, value}. The keys are {@code code}, {@code country}, {@code
 * weight}, and a language with what the name is used for: {@code ar}, {@code ar.alias}, {@code ar.formal}, {@code
 * ar.acronym}, {@code ar.short}, each with {@code .common} behind it where the name is a word of everyday.
 */
final class Names {

    private static final String FORMAT = "id\tkey\tvalue";

    private static final Map<String, SenseKind> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("countries.txt", SenseKind.COUNTRY);
        LISTS.put("places.txt", SenseKind.PLACE);
        LISTS.put("organizations.txt", SenseKind.ORGANIZATION);
        LISTS.put("people.txt", SenseKind.PERSON);
    }

    private final List<Named> all = new ArrayList<>();

    /** An entry, which of its names are common words, and where it stands. */
    record Named(Entry entry, BitSet common, ListReader.Entry line) {}

    Names(Pack pack) {
        LISTS.forEach((list, kind) -> read(kind, pack.entries(list, FORMAT)));
    }

    List<Named> all() {
        return all;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        all.forEach(named -> entries.add(named.entry()));
        return entries;
    }

    private void read(SenseKind kind, List<ListReader.Entry> lines) {
        for (int first = 0; first < lines.size(); ) {
            int end = first + 1;
            while (end < lines.size()
                    && lines.get(end).field(0).equals(lines.get(first).field(0))) {
                end++;
            }
            all.add(record(kind, lines.subList(first, end)));
            first = end;
        }
    }

    private static Named record(SenseKind kind, List<ListReader.Entry> lines) {
        String code = "";
        String country = "";
        int weight = 0;
        List<Entry.Name> names = new ArrayList<>();
        BitSet common = new BitSet();
        for (ListReader.Entry line : lines) {
            switch (line.field(1)) {
                case "code" -> code = line.field(2);
                case "country" -> country = line.field(2);
                case "weight" -> weight = weight(line);
                default -> {
                    common.set(names.size(), line.field(1).endsWith(".common"));
                    names.add(name(line));
                }
            }
        }
        if (names.isEmpty()) {
            throw lines.get(0).error("at least one name expected");
        }
        return new Named(new Entry(lines.get(0).field(0), kind, code, country, weight, names), common, lines.get(0));
    }

    private static int weight(ListReader.Entry line) {
        try {
            return Integer.parseInt(line.field(2));
        } catch (NumberFormatException e) {
            throw line.error("a whole number expected, found \"" + line.field(2) + "\"");
        }
    }

    private static Entry.Name name(ListReader.Entry line) {
        String key = line.field(1).replace(".common", "");
        int dot = key.indexOf('.');
        String language = dot < 0 ? key : key.substring(0, dot);
        Entry.Use use = switch (dot < 0 ? "" : key.substring(dot + 1)) {
            case "" -> Entry.Use.PRIMARY;
            case "alias" -> Entry.Use.ALIAS;
            case "formal" -> Entry.Use.FORMAL;
            case "acronym" -> Entry.Use.ACRONYM;
            case "short" -> Entry.Use.SHORT;
            default -> throw line.error("code, country, weight or a language expected, found \"" + key + "\"");
        };
        if (language.length() != 2 || line.field(2).isEmpty()) {
            throw line.error("a language of two letters and a name expected");
        }
        return new Entry.Name(language, use, line.field(2));
    }
}
