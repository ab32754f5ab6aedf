package org.khabar.text;

/**
 * The sink for HTML. A value is escaped, sealed and put into a {@code bdi} element with its language and direction: the
 * element alone would not hold it, for a PDI of the value closes the isolate that the element makes.
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class HtmlText {

    private HtmlText() {}

    /**
     * Escapes a text for an element or an attribute in double quotes.
     *
     * @param text any string, ill-formed ones too
     * @return the text with {@code & < > " '} as references; lone surrogates, noncharacters and control characters other than
     *     white space, which HTML forbids, become U+FFFD; the same instance if there was nothing to do
     */
    public static String escape(String text) {
        StringBuilder out = null;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = reference(text, i, c);
            if (!reference.isEmpty()) {
                out = out == null ? new StringBuilder(text.length() + 32) : out;
                out.append(text, start, i).append(reference);
                // A noncharacter outside the basic plane is two units.
                i += Character.isHighSurrogate(c) && !CodePoints.isLoneSurrogate(text, i) ? 1 : 0;
                start = i + 1;
            }
        }
        return out == null ? text : out.append(text, start, text.length()).toString();
    }

    /** What stands for a unit, nothing if it may stay. */
    private static String reference(String text, int at, char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r', '\f' -> "";
            default -> c >= ' ' && c < 0x7F ? "" : isForbidden(text, at, c) ? "\uFFFD" : "";
        };
    }

    private static boolean isForbidden(String text, int at, char c) {
        if (c < ' ' || c <= 0x9F) {
            return true;
        }
        if (Character.isSurrogate(c)) {
            boolean pair = !CodePoints.isLoneSurrogate(text, at);
            return !pair || (Character.isHighSurrogate(c) && CodePoints.isNoncharacter(text.codePointAt(at)));
        }
        return CodePoints.isNoncharacter(c);
    }

    /**
     * An element for a value of which nothing is known.
     *
     * @param value any string, ill-formed ones too
     * @return {@code <bdi>} with the sealed and escaped value; its first strong character gives the direction
     */
    public static String of(String value) {
        return "<bdi>" + escape(Seal.of(value)) + "</bdi>";
    }

    /**
     * An element for a text with its language and direction.
     *
     * @param text any text
     * @return {@code <bdi lang dir>} with the sealed and escaped value; a language that nobody knows is left out
     */
    public static String of(LocalizedText text) {
        String language = text.language().equals(LanguageTag.UNDETERMINED)
                ? ""
                : " lang=\"" + escape(text.language().value()) + "\"";
        return "<bdi" + language + " dir=\"" + text.direction().code() + "\">" + escape(Seal.of(text.value()))
                + "</bdi>";
    }
}
