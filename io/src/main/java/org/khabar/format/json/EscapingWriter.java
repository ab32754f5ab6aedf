package org.khabar.format.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes JSON so that no character in it disturbs how the file is shown, or is lost on the way: the twelve bidi controls, line
 * and paragraph separators, the byte order mark, the controls that JSON allows and unpaired surrogates become escapes. All of
 * them can stand in strings only, keys among them, so that they are never mistaken.
 *
 * <p>Mutable; for one document.
 */
final class EscapingWriter extends Writer {

    private static final HexFormat HEX = HexFormat.of();

    private final Appendable out;

    /** A high surrogate that waits for its other half; 0 if none does. */
    private char high;

    EscapingWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int end = from + length;
        int written = from;
        for (int i = from; i < end; i++) {
            char c = chars[i];
            if (c < 0x7F && high == 0) {
                continue;
            }
            if (high != 0 || Character.isSurrogate(c) || isEscaped(c)) {
                out.append(CharBuffer.wrap(chars, written, i - written));
                written = take(c) ? i + 1 : i;
            }
        }
        out.append(CharBuffer.wrap(chars, written, end - written));
    }

    /** Deals with a special character, or with whatever follows a high surrogate; false if the character is left to do. */
    private boolean take(char c) throws IOException {
        if (high != 0) {
            if (Character.isLowSurrogate(c)) {
                out.append(high).append(c);
                high = 0;
                return true;
            }
            escape(high);
            high = 0;
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
            return true;
        }
        if (Character.isLowSurrogate(c) || isEscaped(c)) {
            escape(c);
            return true;
        }
        return false;
    }

    private static boolean isEscaped(char c) {
        return (c >= 0x7F && c <= 0x9F)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }

    private void escape(char c) throws IOException {
        out.append("\\u").append(HEX.toHexDigits(c).toUpperCase(Locale.ROOT));
    }

    /** Writes what waits for another half that does not come. */
    void finish() throws IOException {
        if (high != 0) {
            escape(high);
            high = 0;
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
