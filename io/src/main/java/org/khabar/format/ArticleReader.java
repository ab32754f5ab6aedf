package org.khabar.format;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Stream;

/**
 * Reads the documents of a format. A file of one document is a stream of one.
 *
 * <p>Documents come in the order of the file, and as late as the format allows, so that a long file needs no long list. That
 * is why an error may come from the stream as well as from the method that gave it: a {@link FormatException} if the file is
 * not of the format, an {@link java.io.UncheckedIOException} if it cannot be read. Nothing is closed; whoever opened the
 * file closes it, after the last document.
 *
 * <p>Readers are immutable and thread-safe; a stream is for one thread.
 */
@FunctionalInterface
public interface ArticleReader {

    /**
     * Reads characters.
     *
     * @param in the characters of a file, a byte order mark among them if it has one
     * @return the documents
     * @throws FormatException if the file is not of the format
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    Stream<Document> read(Reader in);

    /**
     * Reads bytes. They are UTF-8, and nothing else, unless the format has its own way to tell the encoding.
     *
     * @param in the bytes of a file
     * @return the documents
     * @throws FormatException if the file is not of the format; bytes that are no UTF-8 are named with offset and line
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    default Stream<Document> read(InputStream in) {
        return read(new Utf8Reader(in));
    }

    /**
     * Reads a string.
     *
     * @param text the text of a file
     * @return the documents
     * @throws FormatException if it is not of the format
     */
    default Stream<Document> read(String text) {
        return read(new StringReader(text));
    }
}
