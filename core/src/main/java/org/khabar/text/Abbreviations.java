package org.khabar.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What {@code {language}/abbreviations.txt} says. Immutable once loaded and thread-safe. */
final class Abbreviations {

    /** What a full stop after a word means. */
    enum Kind {
        /** A name follows. */
        TITLE,
        /** Never the last word of a sentence. */
        INNER,
        /** Not the last word if a number follows. */
        NUMBERED,
        /** The last word only if what follows looks like the start of a sentence. */
        COMMON,
        /** No abbreviation: a word that looks like the start of a sentence after a full stop. */
        STARTER
    }

    /** Longer words are no abbreviations. */
    static final int LONGEST = 24;

    private static final Map<String, Abbreviations> LOADED = new ConcurrentHashMap<>();
    private static final Abbreviations NONE = new Abbreviations(List.of());

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> starters = new HashSet<>();

    private Abbreviations(List<ListReader.Entry> entries) {
        for (ListReader.Entry entry : entries) {
            Kind kind = entry.constant(0, Kind.class);
            String form = Folding.LIGHT.key(entry.field(1));
            boolean known = kind == Kind.STARTER ? !starters.add(form) : kinds.put(form, kind) != null;
            if (known) {
                throw entry.error("each form once expected");
            }
        }
    }

    /**
     * The abbreviations of a language.
     *
     * @param language its tag
     * @return its list, an empty one for a language without
     */
    static Abbreviations of(LanguageTag language) {
        String list = language.language() + "/abbreviations.txt";
        return BundledList.exists(list)
                ? LOADED.computeIfAbsent(list, name -> new Abbreviations(BundledList.read(name, "kind\tform")))
                : NONE;
    }

    /** What a word with a full stop after it is, null if it is no abbreviation. */
    @Nullable
    Kind kind(String text, int start, int end) {
        return end - start > LONGEST ? null : kinds.get(Folding.LIGHT.key(text.substring(start, end)));
    }

    /** Whether a word looks like the start of a sentence after a full stop. */
    boolean isStarter(String text, int start, int end) {
        return end - start <= LONGEST && starters.contains(text.substring(start, end));
    }
}
