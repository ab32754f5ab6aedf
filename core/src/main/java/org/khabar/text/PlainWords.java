package org.khabar.text;

/**
 * The short way through UAX #29 for what most text is made of: runs of letters or of digits, single blanks, single signs.
 * Where a mark, a joiner or a sign between letters could matter it declines. All methods are pure functions.
 */
final class PlainWords {

    private static final byte HARD = 0;
    private static final byte LETTER = 1;
    private static final byte BLANK = 2;
    private static final byte SIGN = 3;
    private static final byte DIGIT = 4;
    private static final byte NEWLINE = 5;
    private static final byte MIDDLE = 6;
    private static final byte RETURN = 7;

    private static final byte[] KINDS = new byte[0x10000];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = Character.isSurrogate((char) c) ? HARD : kind(WordBreak.of(c));
        }
    }

    private PlainWords() {}

    private static byte kind(WordBreak type) {
        return switch (type) {
            case ALETTER -> LETTER;
            case WSEGSPACE -> BLANK;
            case OTHER -> SIGN;
            case NUMERIC -> DIGIT;
            case LF, NEWLINE -> NEWLINE;
            case CR -> RETURN;
            case MIDLETTER, MIDNUM, MIDNUMLET, SINGLE_QUOTE, DOUBLE_QUOTE -> MIDDLE;
            default -> HARD;
        };
    }

    /**
     * The end of a segment, if it is a plain one.
     *
     * @param text any text
     * @param start where the segment begins
     * @param limit where the text to be looked at ends
     * @return the offset after the segment, or -1 if all the rules must be asked
     */
    static int end(CharSequence text, int start, int limit) {
        byte kind = KINDS[text.charAt(start)];
        int at = start + 1;
        switch (kind) {
            case LETTER, DIGIT -> {
                while (at < limit && KINDS[text.charAt(at)] == kind) {
                    at++;
                }
                return endsRun(text, at, limit, kind) ? at : -1;
            }
            case NEWLINE -> {
                return at;
            }
            case BLANK -> {
                return at == limit || (KINDS[text.charAt(at)] != BLANK && KINDS[text.charAt(at)] != HARD) ? at : -1;
            }
            case SIGN, MIDDLE -> {
                return at == limit || KINDS[text.charAt(at)] != HARD ? at : -1;
            }
            default -> {
                return -1;
            }
        }
    }

    /** WB6, WB11: a middle sign belongs to a run only if the run goes on after it. */
    private static boolean endsRun(CharSequence text, int at, int limit, byte kind) {
        if (at == limit) {
            return true;
        }
        return switch (KINDS[text.charAt(at)]) {
            case BLANK, SIGN, NEWLINE, RETURN -> true;
            case MIDDLE ->
                at + 1 == limit || (KINDS[text.charAt(at + 1)] != kind && KINDS[text.charAt(at + 1)] != HARD);
            default -> false;
        };
    }
}
