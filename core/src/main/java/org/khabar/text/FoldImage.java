package org.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fold tables in binary form, made when the library is built, since reading their lists takes a third of the time until the
 * first text is read. All numbers are of two bytes. The lists stay the source: where there is no image they are read.
 */
final class FoldImage {

    private static final String NAME = "fold.image";

    private FoldImage() {}

    /**
     * Writes the image beside the lists.
     *
     * @param args the folder of the classes
     */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0], "org", "khabar", "text", NAME), write(FoldTable.read()));
    }

    /** The tables of all strengths, in their order; null where the library was not built whole. */
    static @Nullable List<FoldTable> read() {
        try (InputStream in = FoldImage.class.getResourceAsStream(NAME)) {
            return in == null ? null : read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<FoldTable> read(ByteBuffer bytes) {
        CharBuffer in = bytes.asCharBuffer();
        List<FoldTable> tables = new ArrayList<>();
        while (in.hasRemaining()) {
            char[][] pages = new char[FoldTable.PAGES][];
            for (int left = in.get(); left > 0; left--) {
                pages[in.get()] = chars(in, FoldTable.PAGE);
            }
            char[][] expansions = new char[in.get()][];
            for (int i = 0; i < expansions.length; i++) {
                expansions[i] = chars(in, in.get());
            }
            tables.add(new FoldTable(pages, expansions));
        }
        return tables;
    }

    private static char[] chars(CharBuffer in, int length) {
        char[] chars = new char[length];
        in.get(chars);
        return chars;
    }

    static byte[] write(List<FoldTable> tables) {
        StringBuilder out = new StringBuilder();
        for (FoldTable table : tables) {
            char[][] pages = table.pages();
            StringBuilder changed = new StringBuilder();
            char count = 0;
            for (char i = 0; i < pages.length; i++) {
                if (pages[i] != null) {
                    changed.append(i).append(pages[i]);
                    count++;
                }
            }
            out.append(count).append(changed);
            out.append((char) table.expansions().length);
            for (char[] expansion : table.expansions()) {
                out.append((char) expansion.length).append(expansion);
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(2 * out.length());
        bytes.asCharBuffer().put(out.toString());
        return bytes.array();
    }
}
