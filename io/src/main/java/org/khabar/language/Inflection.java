package org.khabar.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.text.ListReader;

/**
 * The patterns by which one form of a list becomes all its inflected forms. A pattern is written around the stem, which is a
 * hyphen: {@code ي-ون} makes يقولون of قول.
 *
 * <p>Immutable and thread-safe.
 */
final class Inflection {

    /** The list in the folder of a language. */
    static final String LIST = "inflection.txt";

    private static final String FORMAT = "paradigm\ttraits\tpattern";

    private final Map<String, List<Pattern>> paradigms = new HashMap<>();

    /** What one pattern adds to a stem, and what it says of the form. */
    private record Pattern(String before, String after, long traits) {}

    /** A form with what is said of it. */
    record Form(String text, long traits) {}

    Inflection(List<ListReader.Entry> entries) {
        for (ListReader.Entry entry : entries) {
            String pattern = entry.field(2);
            int stem = pattern.indexOf('-');
            if (stem < 0) {
                throw entry.error("a hyphen for the stem expected");
            }
            paradigms
                    .computeIfAbsent(entry.field(0), key -> new ArrayList<>())
                    .add(new Pattern(pattern.substring(0, stem), pattern.substring(stem + 1), traits(entry, 1)));
        }
    }

    /** The patterns of a language in some packs. */
    static Inflection of(String language, List<Pack> packs) {
        List<ListReader.Entry> entries = new ArrayList<>();
        packs.forEach(pack -> entries.addAll(pack.entries(language + "/" + LIST, FORMAT)));
        return new Inflection(entries);
    }

    /** The traits that a field names, separated by commas; a hyphen for none. */
    static long traits(ListReader.Entry entry, int column) {
        String field = entry.field(column);
        long bits = 0;
        if (field.equals("-")) {
            return bits;
        }
        for (String name : field.split(",")) {
            Trait trait = named(name);
            if (trait == null) {
                throw entry.error("a trait expected, found \"" + name + "\"");
            }
            bits |= trait.bit();
        }
        return bits;
    }

    private static @org.jspecify.annotations.Nullable Trait named(String name) {
        for (Trait trait : Trait.values()) {
            if (trait.name().equals(name)) {
                return trait;
            }
        }
        return null;
    }

    /** All forms of a stem. */
    List<Form> forms(ListReader.Entry entry, String paradigm, String stem, long traits) {
        if (paradigm.equals("-")) {
            return List.of(new Form(stem, traits));
        }
        List<Pattern> patterns = paradigms.get(paradigm);
        if (patterns == null) {
            throw entry.error("a paradigm of inflection.txt expected, found \"" + paradigm + "\"");
        }
        List<Form> forms = new ArrayList<>(patterns.size());
        for (Pattern pattern : patterns) {
            forms.add(new Form(pattern.before + stem + pattern.after, pattern.traits | traits));
        }
        return forms;
    }
}
