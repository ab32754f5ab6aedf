package org.khabar.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What {@code {language}/numerals.txt} says. Immutable once loaded and thread-safe. */
final class NumeralList {

    /** What a word does in a number; the list describes each. */
    enum Kind {
        UNIT,
        BOUND,
        TEEN,
        TEN,
        HUNDRED,
        MULTIPLE,
        SCALE,
        PLURAL,
        DUAL,
        ACCUSATIVE,
        TAIL,
        FRACTION,
        ARTICLE,
        COLLECTIVE,
        AND,
        PERCENT,
        SUFFIX,
        DECIMAL,
        RULE
    }

    /** How a language puts its numerals together. */
    enum Rule {
        /** The unit comes before the ten. */
        UNITS_FIRST,
        /** No word is needed between the parts. */
        JUXTAPOSED
    }

    /** A word with its value. */
    record Numeral(Kind kind, BigDecimal value) {}

    /** Longer words are no numerals. */
    static final int LONGEST = 24;

    private static final int PAIRS = 1 << 12;
    private static final int HASHES = 1 << 12;

    private static final NumeralList NONE = new NumeralList(List.of());
    private static final Map<String, NumeralList> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Numeral> words = new HashMap<>();
    private final Map<String, BigDecimal> suffixes = new HashMap<>();
    private final List<String[]> percents = new ArrayList<>();
    private final Set<String> ands = new HashSet<>();
    private final Set<Rule> rules = new HashSet<>();
    private final boolean[] pairs = new boolean[PAIRS];
    private final boolean[] hashes = new boolean[HASHES];
    private final boolean decimalSlash;

    private NumeralList(List<ListReader.Entry> entries) {
        boolean slash = false;
        for (ListReader.Entry entry : entries) {
            Kind kind = entry.constant(0, Kind.class);
            switch (kind) {
                case RULE -> rules.add(entry.constant(1, Rule.class));
                case AND -> ands.add(Folding.LOOSE.key(entry.field(2)));
                case PERCENT -> percents.add(Folding.LOOSE.key(entry.field(2)).split(" "));
                case SUFFIX -> suffixes.put(entry.field(2), value(entry));
                case DECIMAL -> slash = true;
                default -> addWord(entry, new Numeral(kind, value(entry)));
            }
        }
        decimalSlash = slash;
    }

    private void addWord(ListReader.Entry entry, Numeral numeral) {
        String form = Folding.LOOSE.key(entry.field(2));
        Numeral known = words.put(form, numeral);
        if (known != null && (known.kind() != numeral.kind() || known.value().compareTo(numeral.value()) != 0)) {
            throw entry.error("one meaning for each form expected");
        }
        if (numeral.kind() != Kind.PLURAL && numeral.kind() != Kind.TAIL) {
            pairs[hash(form, 0, 2) & (PAIRS - 1)] = true;
            hashes[hash(form, 0, LONGEST) & (HASHES - 1)] = true;
        }
    }

    private static BigDecimal value(ListReader.Entry entry) {
        try {
            return new BigDecimal(entry.field(1));
        } catch (NumberFormatException e) {
            ListException wrong = entry.error("a decimal number expected, found \"" + entry.field(1) + "\"");
            wrong.initCause(e);
            throw wrong;
        }
    }

    /**
     * The numerals of a language.
     *
     * @param language its tag
     * @return its list, an empty one for a language without
     */
    static NumeralList of(LanguageTag language) {
        String list = language.language() + "/numerals.txt";
        return BundledList.exists(list)
                ? LOADED.computeIfAbsent(list, name -> new NumeralList(BundledList.read(name, "kind\tvalue\tform")))
                : NONE;
    }

    /** A number for the first folded units of a word; a ZWNJ ends one. */
    private static int hash(CharSequence text, int start, int most) {
        int hash = 0;
        int count = 0;
        for (int i = start; i < text.length() && count < most; i++) {
            char c = text.charAt(i);
            if (Script.of(c) == Script.NONE || c == '\u200C') {
                break;
            }
            char unit = Folding.LOOSE.unit(c);
            if (unit != Folding.DROPPED) {
                hash = hash * 61 + unit;
                count++;
            }
        }
        return hash ^ (hash >>> 12);
    }

    /** Whether a number may start with the word here: never wrong if it says no, and seldom if it says yes. */
    boolean mayStart(CharSequence text, int at) {
        return pairs[hash(text, at, 2) & (PAIRS - 1)] && hashes[hash(text, at, LONGEST) & (HASHES - 1)];
    }

    /** What a word is, null if it is no numeral. */
    @Nullable
    Numeral word(String text, int start, int end) {
        return end - start > LONGEST || end == start ? null : words.get(Folding.LOOSE.key(text.substring(start, end)));
    }

    /** Whether a word joins two parts of a number. */
    boolean joins(String text, int start, int end) {
        return end - start <= 4 && ands.contains(Folding.LOOSE.key(text.substring(start, end)));
    }

    /** The scale that Latin letters glued to digits stand for, null if they stand for none. */
    @Nullable
    BigDecimal suffix(String text, int start, int end) {
        return end - start > 3 ? null : suffixes.get(Folding.LOOSE.key(text.substring(start, end)));
    }

    /** The ways to say percent, each as its folded words. */
    List<String[]> percents() {
        return percents;
    }

    /** Whether the language has a rule. */
    boolean has(Rule rule) {
        return rules.contains(rule);
    }

    /** Whether a slash between digits may separate the decimals. */
    boolean decimalSlash() {
        return decimalSlash;
    }
}
