package org.khabar.format;

import static java.util.Objects.checkFromIndexSize;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The characters of UTF-8, which must be right: a byte that is not ends the reading with a {@link FormatException} that names
 * its offset and its line. All characters come as they stand, a byte order mark too.
 *
 * <p>Mutable; for one thread.
 */
final class Utf8Reader extends Reader {

    private static final int SIZE = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);

    private boolean ended;
    private long offset;
    private long line = 1;
    private boolean afterCr;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        checkFromIndexSize(start, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, start, count);
        return count;
    }

    private void decode() throws IOException {
        chars.clear();
        int before = bytes.position();
        boolean wrong = decoder.decode(bytes, chars, ended).isError();
        offset += bytes.position() - before;
        chars.flip();
        countLines();
        if (wrong && !chars.hasRemaining()) {
            throw new FormatException(
                    "byte " + offset + ", line " + line,
                    "no UTF-8: 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes.get(bytes.position())));
        }
        if (!chars.hasRemaining()) {
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    /** Lines end with LF, CR or CR LF. */
    private void countLines() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\r' || (c == '\n' && !afterCr)) {
                line++;
            }
            afterCr = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
