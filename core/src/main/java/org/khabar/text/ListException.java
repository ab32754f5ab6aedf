package org.khabar.text;

/**
 * A word list that cannot be read: which file, which line, and what was expected there. The message is fit for logs, see
 * {@link PlainText}.
 */
public final class ListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The name of the list. */
    private final String list;

    /** The line, from 1 on, or 0. */
    private final int line;

    /**
     * Describes what is wrong.
     *
     * @param list the name of the list, as its reader was told
     * @param line the number of the line, from 1 on; 0 if the list as a whole is meant
     * @param expectation what should stand there
     */
    public ListException(String list, int line, String expectation) {
        super(PlainText.of(list) + (line > 0 ? ":" + line : "") + ": " + PlainText.of(expectation));
        this.list = list;
        this.line = line;
    }

    /**
     * Which list.
     *
     * @return the name that the reader was given
     */
    public String list() {
        return list;
    }

    /**
     * Which line.
     *
     * @return the number of the line, from 1 on; 0 if the list as a whole is meant
     */
    public int line() {
        return line;
    }
}
