package org.khabar.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The strict reader of the lists in which the knowledge of languages and names is kept: UTF-8, one entry a line, fields
 * separated by one tab. A line that begins with {@code #} is a comment. Before the first entry a comment names the fields:
 *
 * <pre>
 * # Verbs that introduce a speaker's words.
 * # FORMAT: class	form
 * SAY	قال
 * </pre>
 *
 * <p>Latin keys come first, and at most one field, the last, holds right-to-left letters, so that every editor shows a line
 * as it is. Nothing is repaired and nothing skipped: a line that is not as announced is a {@link ListException}.
 *
 * <p>All methods are pure functions but for the stream they read.
 */
public final class ListReader {

    private static final String FORMAT = "# FORMAT: ";

    private ListReader() {}

    /**
     * One entry.
     *
     * @param list the name of the list
     * @param line the number of the line, from 1 on
     * @param fields the fields, as many as the format names; a field may be empty
     */
    public record Entry(String list, int line, List<String> fields) {

        /**
         * Copies the fields.
         *
         * @param list the name of the list
         * @param line the number of the line, from 1 on
         * @param fields the fields
         */
        public Entry {
            fields = List.copyOf(fields);
        }

        /** The place and the fields, fit for logs. */
        @Override
        public String toString() {
            return PlainText.of(list + ":" + line + " " + fields);
        }

        /**
         * One field.
         *
         * @param column its place, from 0 on
         * @return what stands there, perhaps empty
         */
        public String field(int column) {
            return fields.get(column);
        }

        /**
         * The constant that a field names.
         *
         * @param <E> the type of the constant
         * @param column the place of the field, from 0 on
         * @param type the type of the constant
         * @return the constant
         * @throws ListException if the field names none
         */
        public <E extends Enum<E>> E constant(int column, Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(field(column))) {
                    return constant;
                }
            }
            throw error("a " + type.getSimpleName() + " expected, found \"" + field(column) + "\"");
        }

        /**
         * The whole number that a field holds.
         *
         * @param column the place of the field, from 0 on
         * @return the number
         * @throws ListException if the field holds none
         */
        public int integer(int column) {
            try {
                return Integer.parseInt(field(column));
            } catch (NumberFormatException e) {
                ListException wrong = error("a whole number expected, found \"" + field(column) + "\"");
                wrong.initCause(e);
                throw wrong;
            }
        }

        /**
         * An error at this line, for the caller to throw.
         *
         * @param expectation what should stand here
         * @return the exception
         */
        public ListException error(String expectation) {
            return new ListException(list, line, expectation);
        }
    }

    /**
     * Reads a list.
     *
     * @param list its name, for messages
     * @param in the bytes; read to the end, not closed
     * @param format the names of the fields, separated by tabs, as the list's own {@code # FORMAT:} line must say
     * @return the entries in their order
     * @throws ListException if the list is not as described above
     * @throws IOException if the stream fails
     */
    public static List<Entry> read(String list, InputStream in, String format) throws IOException {
        String text = decode(list, in.readAllBytes());
        int columns = format.split("\t", -1).length;
        List<Entry> entries = new ArrayList<>();
        boolean announced = false;
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                throw new ListException(list, number + 1, "a line feed at the end of the last line expected");
            }
            String line = text.substring(start, end);
            number++;
            start = end + 1;
            if (line.startsWith("#")) {
                announced |= announces(list, number, line, format);
            } else if (!line.isEmpty()) {
                if (!announced) {
                    throw new ListException(
                            list, number, "\"" + FORMAT + format + "\" expected before the first entry");
                }
                entries.add(entry(list, number, line, columns));
            }
        }
        return entries;
    }

    private static String decode(String list, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            ListException wrong = new ListException(list, 0, "UTF-8 expected");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static boolean announces(String list, int number, String line, String format) {
        if (!line.startsWith(FORMAT)) {
            return false;
        }
        if (!line.substring(FORMAT.length()).equals(format)) {
            throw new ListException(list, number, "\"" + FORMAT + format + "\" expected");
        }
        return true;
    }

    private static Entry entry(String list, int number, String line, int columns) {
        List<String> fields = new ArrayList<>(columns);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            fields.add(line.substring(start, tab));
            start = tab + 1;
        }
        fields.add(line.substring(start));
        if (fields.size() != columns) {
            throw new ListException(list, number, columns + " fields expected, found " + fields.size());
        }
        for (int i = 0; i < columns; i++) {
            String wrong = wrong(fields.get(i), i == columns - 1);
            if (!wrong.isEmpty()) {
                throw new ListException(list, number, wrong + " in field " + (i + 1));
            }
        }
        return new Entry(list, number, fields);
    }

    /** What is wrong with a field, or nothing. */
    private static String wrong(String field, boolean last) {
        if (!field.strip().equals(field)) {
            return "no blank at the edges expected";
        }
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c < ' '
                    || c == 0x7F
                    || c == 0xFEFF
                    || c == 0x61C
                    || (c >= 0x200E && c <= 0x200F)
                    || (c >= 0x2028 && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)) {
                return "no control character expected";
            }
            if (!last && c >= 0x590 && c <= 0x8FF) {
                return "right-to-left letters expected in the last field only, found some";
            }
        }
        return "";
    }
}
