package org.khabar.cli;

import org.khabar.format.FormatException;
import org.khabar.text.PlainText;
import org.khabar.text.TemplateException;

/** What {@code khabar text} says to a line, whatever the line holds. */
final class Reply {

    /** The most bytes of a line. */
    static final int MOST = 16 << 20;

    private Reply() {}

    /**
     * Answers a line.
     *
     * @param line its bytes
     * @param first whether it is the first one of the stream, so that it may begin with a byte order mark
     * @return a JSON object without a line break
     */
    static String to(byte[] line, boolean first) {
        try {
            return Operations.answer(Request.of(decode(line, first))).toString();
        } catch (FormatException | TemplateException e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return error("internal error: " + PlainText.of(e.toString()));
        }
    }

    private static String decode(byte[] line, boolean first) {
        if (line.length > MOST) {
            throw new FormatException("", "a line has more than " + MOST + " bytes");
        }
        String text = InputFile.decode(line);
        return first && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String error(String message) {
        return new JsonObject().put("ok", false).put("error", message).toString();
    }
}
