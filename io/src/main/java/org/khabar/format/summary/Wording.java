package org.khabar.format.summary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Modality;
import org.khabar.text.LanguageTag;

/** What codes are called in English. Pure functions. */
final class Wording {

    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("AI", "artificial intelligence"),
            Map.entry("CEO", "CEO"),
            Map.entry("CYBER", "cyber security"),
            Map.entry("IFI", "international financial institution"),
            Map.entry("IT", "information technology"),
            Map.entry("MOU", "memorandum of understanding"),
            Map.entry("MP", "MP"),
            Map.entry("NGO", "NGO"),
            Map.entry("UNSPECIFIED_ALL", "all fields"));

    private static final Map<String, String> LANGUAGES =
            Map.of("ar", "Arabic", "en", "English", "fa", "Persian", "und", "Unknown language");

    private Wording() {}

    /** A constant in lower case, such as "joint statement". */
    static String of(Enum<?> code) {
        return of(code.name());
    }

    /** The last word of a code, such as "prime minister" for {@code HEAD_OF_GOVERNMENT.PRIME_MINISTER}. */
    static String of(String code) {
        String last = code.substring(code.lastIndexOf('.') + 1);
        String special = SPECIAL.get(last);
        return special != null ? special : last.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** A constant, unless it says that nothing is known. */
    static Optional<String> known(Enum<?> code) {
        return code.name().equals("UNSPECIFIED") || code.name().equals("OTHER")
                ? Optional.empty()
                : Optional.of(of(code));
    }

    /** Nothing for what is asserted; for the rest, what it is. */
    static Optional<String> known(Modality modality) {
        return modality == Modality.ASSERTED ? Optional.empty() : Optional.of(of(modality));
    }

    static String language(LanguageTag tag) {
        String name = LANGUAGES.get(tag.language());
        if (name == null) {
            return "Language " + tag;
        }
        return tag.language().equals(tag.value()) ? name : name + " (" + tag + ")";
    }

    /** A number with its noun: "1 sentence", "2 sentences". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Words with commas between them, the first letter a capital. */
    static String sentence(List<String> words) {
        String joined = String.join(", ", words);
        return joined.isEmpty() ? "" : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }
}
