package org.khabar.format.plain;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.khabar.format.ArticleReader;
import org.khabar.format.Document;
import org.khabar.text.SourceText;

/**
 * Takes a file as the text of one article, character for character: byte order marks, carriage returns and blank lines are
 * kept and counted, so that offsets are those of the file. Bytes must be UTF-8; see {@link ArticleReader#read(java.io.InputStream)}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlainReader implements ArticleReader {

    /** Makes a reader. */
    public PlainReader() {}

    /**
     * Reads a text to its end, at once.
     *
     * @param in the characters
     * @return one document, which has a text and nothing else
     * @throws org.khabar.format.FormatException if bytes behind the characters are no UTF-8
     * @throws UncheckedIOException if the text cannot be read
     */
    @Override
    public Stream<Document> read(Reader in) {
        StringWriter text = new StringWriter();
        try {
            in.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(text.toString());
    }

    /**
     * Takes a string.
     *
     * @param text the text
     * @return one document, which has a text and nothing else
     */
    @Override
    public Stream<Document> read(String text) {
        return Stream.of(Document.of(SourceText.of(text)));
    }
}
