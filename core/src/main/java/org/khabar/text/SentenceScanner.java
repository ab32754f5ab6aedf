package org.khabar.text;

/** One pass over a part of a text, from sentence to sentence. Mutable, for one pass. */
final class SentenceScanner {

    /** Stops and what ends a line: whatever else stands in a text is passed at once. */
    private static final boolean[] MAY_CUT = new boolean[0x2050];

    static {
        for (char c = 0; c < MAY_CUT.length; c++) {
            MAY_CUT[c] = isStop(c) || Blank.breaksLine(c);
        }
    }

    private final String text;
    private final int end;
    private final Quotations quotations;
    private final FullStop fullStop;
    private int at;

    SentenceScanner(String text, Span range, Quotations quotations, Abbreviations abbreviations) {
        this.text = text;
        this.end = range.end();
        this.quotations = quotations;
        this.fullStop = new FullStop(text, range.end(), abbreviations);
        this.at = range.start();
    }

    /** Where the next sentence ends, white space after it included. */
    int next() {
        int start = Blank.skip(text, at, end);
        at = skipPlain(start);
        while (at < end) {
            int cut = Blank.breaksLine(text.charAt(at)) ? Blank.skip(text, at, end) : afterStop(start);
            if (cut >= 0 && !quotations.cutBy(cut)) {
                at = cut;
                return cut;
            }
            at = skipPlain(Math.max(at, cut - 1) + 1);
        }
        return end;
    }

    private int skipPlain(int from) {
        int plain = from;
        while (plain < end && (text.charAt(plain) >= MAY_CUT.length || !MAY_CUT[text.charAt(plain)])) {
            plain++;
        }
        return plain;
    }

    /**
     * Where the next sentence begins if one ends with the stop here, else -1. Moves on to the last unit that belongs to the
     * stop.
     */
    private int afterStop(int start) {
        int stop = at;
        while (at + 1 < end && isStop(text.charAt(at + 1))) {
            at++;
        }
        int closed = skipClosing(at + 1);
        int next = Blank.skip(text, closed, end);
        if (next == end) {
            return end;
        }
        if (breaksLine(closed, next)) {
            return next;
        }
        boolean ends = closed == next ? endsWithoutBlank(stop, next) : endsBeforeBlank(start, stop, next);
        return ends ? next : -1;
    }

    private int skipClosing(int from) {
        int after = from;
        while (after < end && isClosing(text.charAt(after)) && !quotations.opensAt(after)) {
            after++;
        }
        return after;
    }

    private boolean breaksLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Blank.breaksLine(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Careless typing: Arabic letters on both sides of the stop, and no single letters as in ج.م.ع. */
    private boolean endsWithoutBlank(int stop, int next) {
        return isArabic(next)
                && isArabic(next + 1)
                && isArabic(stop - 1)
                && isArabic(stop - 2)
                && (text.charAt(stop) != '.' || fullStop.isPlainWord(stop));
    }

    private boolean isArabic(int index) {
        return index >= 0 && index < end && Script.of(text.charAt(index)) == Script.ARABIC;
    }

    private boolean endsBeforeBlank(int start, int stop, int next) {
        if (continues(text.charAt(next))) {
            return false;
        }
        int letter = next;
        while (letter < end && isOpening(text.charAt(letter))) {
            letter++;
        }
        char first = letter < end ? text.charAt(letter) : ' ';
        if (first < 0x250 && Character.isLowerCase(first)) {
            return false;
        }
        if (isEllipsis(stop, at + 1)) {
            // An ellipsis is as often a pause; only a capital letter tells.
            return first < 0x250 && Character.isUpperCase(first);
        }
        return text.charAt(stop) != '.' || at > stop || fullStop.ends(start, stop, next);
    }

    private boolean isEllipsis(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '.' && text.charAt(i) != '\u2026') {
                return false;
            }
        }
        return to - from > 1 || text.charAt(from) == '\u2026';
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '\u061F', '\u06D4', '\u2026', '\u203C', '\u2047', '\u2048', '\u2049' -> true;
            default -> false;
        };
    }

    private static boolean continues(char c) {
        return switch (c) {
            case ',', ';', ':', '\u060C', '\u061B', '\u2013', '\u2014', '-', ')', ']' -> true;
            default -> false;
        };
    }

    private static boolean isClosing(char c) {
        return switch (c) {
            case '"', '\'', '\u201D', '\u2019', '\u201C', '\u00BB', '\u203A', ')', ']', '}', '\u232A', '\u3009' -> true;
            default -> isMark(c);
        };
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '"', '\'', '\u201C', '\u2018', '\u201E', '\u00AB', '\u2039', '(', '[', '{' -> true;
            default -> isMark(c);
        };
    }

    private static boolean isMark(char c) {
        return c == 0x061C
                || (c >= 0x200C && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
