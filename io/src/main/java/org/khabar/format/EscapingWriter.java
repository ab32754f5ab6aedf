package org.khabar.format;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import org.khabar.text.JsonText;

/**
 * The one way on which JSON leaves the library: no character disturbs how the document is shown, or is lost on the way to
 * bytes. The twelve bidi controls, line and paragraph separators, the byte order mark, the controls that JSON allows and
 * unpaired surrogates become the escapes of {@link JsonText}. All of them can stand in strings only, keys among them, so that
 * they are never mistaken. What somebody else's mapper writes is made safe by it too:
 *
 * <pre>{@code
 * try (EscapingWriter writer = new EscapingWriter(out)) {
 *     mapper.writeValue(writer, story);
 * }
 * }</pre>
 *
 * <p>Mutable; for one document and one thread.
 */
public final class EscapingWriter extends Writer {

    private final Appendable out;

    /** A high surrogate that waits for its other half; 0 if none does. */
    private char high;

    /**
     * Makes a writer.
     *
     * @param out where the document goes; neither flushed nor closed
     */
    public EscapingWriter(Appendable out) {
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
            if (high != 0 || isSpecial(c)) {
                out.append(CharBuffer.wrap(chars, written, i - written));
                written = take(c) ? i + 1 : i;
            }
        }
        out.append(CharBuffer.wrap(chars, written, end - written));
    }

    /** Whether it may have to be escaped; what stands below DEL the writer before this one has dealt with. */
    private static boolean isSpecial(char c) {
        return c >= 0x7F && JsonText.isEscaped(c);
    }

    /** Deals with a special character, or with whatever follows a high surrogate; false if the character is left to do. */
    private boolean take(char c) throws IOException {
        if (high != 0) {
            if (Character.isLowSurrogate(c)) {
                out.append(high).append(c);
                high = 0;
                return true;
            }
            escapeHigh();
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
            return true;
        }
        if (isSpecial(c)) {
            out.append(JsonText.escape(c));
            return true;
        }
        return false;
    }

    private void escapeHigh() throws IOException {
        out.append(JsonText.escape(high));
        high = 0;
    }

    /** Does nothing: the sink is not flushed. */
    @Override
    public void flush() {}

    /**
     * Writes what still waits for another half. The sink stays open.
     *
     * @throws IOException if the sink throws it
     */
    @Override
    public void close() throws IOException {
        if (high != 0) {
            escapeHigh();
        }
    }
}
