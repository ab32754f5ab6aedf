package org.khabar.cli;

import java.util.List;
import java.util.Locale;

/** Locales that write digits, dots and capitals in ways of their own. */
final class Locales {

    private static final List<String> TAGS = List.of("ar-EG", "fa", "tr", "en");

    private Locales() {}

    /** Something that a test does. */
    interface Check {
        void in(String locale);
    }

    /** Does it with each of them as the default. */
    static void each(Check check) {
        Locale before = Locale.getDefault();
        try {
            for (String tag : TAGS) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                check.in(tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
