package org.khabar.text;

import static java.util.Objects.requireNonNull;

/**
 * Puts a value into a directional isolate of its own, sealed, so that it does not change the order of what stands around it
 * and is not changed by it. The unit to be isolated is the phrase, "page 97" and not "97": isolates side by side are ordered
 * by what is around them.
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class Isolate {

    private Isolate() {}

    /**
     * Isolates a value that stands in one line.
     *
     * @param value any string, ill-formed ones too
     * @param direction the base direction of the value; {@link Direction#AUTO} and {@link Direction#NEUTRAL} leave it to the
     *     first strong character
     * @return LRI, RLI or FSI, the sealed value, PDI
     */
    public static String of(String value, Direction direction) {
        return BidiControl.isolate(direction) + Seal.of(value) + BidiControl.PDI;
    }

    /**
     * Isolates a text with its own direction.
     *
     * @param text any text
     * @return the isolated value
     */
    public static String of(LocalizedText text) {
        return of(text.value(), text.direction());
    }

    /**
     * Isolates a value and keeps the way back.
     *
     * @param value any string, ill-formed ones too
     * @param direction the base direction of the value
     * @return what {@link #of(String, Direction)} gives, with its source and the map of the offsets
     */
    public static Rendered render(String value, Direction direction) {
        Rendered sealed = Seal.render(requireNonNull(value, "value"));
        OffsetMap around = OffsetMap.builder()
                .replace(0, 1)
                .copy(sealed.text().length())
                .replace(0, 1)
                .build();
        return new Rendered(
                BidiControl.isolate(direction) + sealed.text() + BidiControl.PDI,
                value,
                sealed.map().andThen(around));
    }

    /**
     * Isolates each paragraph of a value and leaves what separates them (UAX #9, BD9: an isolate ends with its paragraph).
     *
     * @param value any string
     * @param direction the base direction of each paragraph
     * @return the paragraphs, each isolated unless it is empty, and the separators of type B between them
     */
    public static String paragraphs(String value, Direction direction) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        int start = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || BidiControl.endsParagraph(value.charAt(at))) {
                if (at > start) {
                    out.append(of(value.substring(start, at), direction));
                }
                out.append(value, at, Math.min(at + 1, value.length()));
                start = at + 1;
            }
        }
        return out.toString();
    }

    /**
     * Takes off what {@link #of(String, Direction)} puts around a value.
     *
     * @param text any string
     * @return what stands between the first and the last character, if these are an isolate initiator and its own PDI and
     *     what stands between is sealed; else the text
     */
    public static String strip(String text) {
        int last = text.length() - 1;
        boolean around = last > 0 && BidiControl.opensIsolate(text.charAt(0)) && text.charAt(last) == BidiControl.PDI;
        if (!around) {
            return text;
        }
        String inside = text.substring(1, last);
        return Seal.of(inside).equals(inside) ? inside : text;
    }
}
