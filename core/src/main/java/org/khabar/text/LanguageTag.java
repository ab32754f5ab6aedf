package org.khabar.text;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A well-formed language tag of BCP 47, kept exactly as it was written. Tags that differ only in the case of ASCII
 * letters are equal, as RFC 5646 section 2.1.1 asks.
 *
 * <p>Immutable and thread-safe.
 */
public final class LanguageTag {

    /** Arabic, {@code ar}. */
    public static final LanguageTag ARABIC = new LanguageTag("ar");

    /** English, {@code en}. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /** Persian, {@code fa}. */
    public static final LanguageTag PERSIAN = new LanguageTag("fa");

    /** A language that nobody could tell, {@code und}. */
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");

    private static final List<LanguageTag> COMMON = List.of(ARABIC, ENGLISH, PERSIAN);

    private static final Map<String, String> ALIASES = aliases();

    private final String value;
    private final String key;

    private LanguageTag(String value) {
        this.value = value;
        this.key = value.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        for (ListReader.Entry entry : BundledList.read("language-aliases.txt", "alias\ttag")) {
            aliases.put(entry.field(0), entry.field(1));
        }
        return aliases;
    }

    /**
     * Reads a tag.
     *
     * @param tag a tag such as {@code ar}, {@code ar-EG} or {@code fa-Arab-AF}, with hyphens
     * @return the tag, spelled as given
     * @throws IllegalArgumentException if the tag is not well-formed; {@code ar_EG} is not
     */
    public static LanguageTag of(String tag) {
        for (LanguageTag common : COMMON) {
            if (common.value.equals(tag)) {
                return common;
            }
        }
        try {
            if (tag.isEmpty() || tag.indexOf('_') >= 0) {
                throw new IllformedLocaleException("empty, or an underscore");
            }
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("no well-formed language tag of BCP 47: " + PlainText.of(tag), e);
        }
        return new LanguageTag(tag);
    }

    /**
     * The tag as it was written.
     *
     * @return the tag, not empty
     */
    public String value() {
        return value;
    }

    /**
     * The language subtag, in lower case: {@code ar} of {@code ar-EG}.
     *
     * @return the part before the first hyphen
     */
    public String language() {
        int hyphen = key.indexOf('-');
        return hyphen < 0 ? key : key.substring(0, hyphen);
    }

    /**
     * The tag that is preferred for the same language, for matching only: {@code ar} for {@code arb}, {@code fa-AF} for {@code
     * prs}.
     *
     * @return this tag if there is none to be preferred
     */
    public LanguageTag canonical() {
        String preferred = ALIASES.get(language());
        if (preferred == null) {
            return this;
        }
        String rest = key.substring(language().length());
        boolean hasRegion = preferred.indexOf('-') >= 0 && !rest.isEmpty();
        return new LanguageTag((hasRegion ? preferred.substring(0, preferred.indexOf('-')) : preferred) + rest);
    }

    /**
     * Whether the other tag is of the same language, as {@code ar}, {@code ar-EG} and {@code arb} are.
     *
     * @param other another tag
     * @return true if the language subtags of the canonical tags are equal
     */
    public boolean sameLanguage(LanguageTag other) {
        return equals(other) || canonical().language().equals(other.canonical().language());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof LanguageTag tag && key.equals(tag.key));
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
