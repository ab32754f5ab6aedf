package org.khabar.format;

import org.khabar.text.PlainText;

/**
 * A document that is not of its format: where in it, and what is wrong there. All readers throw this one. The message is
 * fit for logs, see {@link PlainText}.
 */
public final class FormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The place in the document. */
    private final String place;

    /** What is wrong there. */
    private final String reason;

    /**
     * Describes what is wrong.
     *
     * @param place where: a path such as {@code /visits/0/evidence/1/start}, or a line and a column; empty for the document
     *     as a whole
     * @param reason what should stand there and what does
     */
    public FormatException(String place, String reason) {
        super((place.isEmpty() ? "" : PlainText.of(place) + ": ") + PlainText.of(reason));
        this.place = place;
        this.reason = reason;
    }

    /**
     * Describes what is wrong when something else has found it.
     *
     * @param place where, as above
     * @param reason what should stand there and what does
     * @param cause what has found it
     */
    public FormatException(String place, String reason, Throwable cause) {
        this(place, reason);
        initCause(cause);
    }

    /**
     * Where the document is wrong.
     *
     * @return a path, or a line and a column; empty for the document as a whole
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong there.
     *
     * @return the reason as it was given, not made fit for logs
     */
    public String reason() {
        return reason;
    }
}
