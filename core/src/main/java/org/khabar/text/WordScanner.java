package org.khabar.text;

/** Finds the end of one word segment by the rules of UAX #29, section 4.1. Mutable, for one segment. */
final class WordScanner {

    private final CharSequence text;
    private final int limit;
    private int at;
    private WordBreak before = WordBreak.OTHER;
    private WordBreak last = WordBreak.OTHER;
    private boolean oddIndicators;

    WordScanner(CharSequence text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        this.at = start;
    }

    /** The end of the segment that begins at the start. */
    int end() {
        take();
        if (before.isNewline()) {
            // WB3: CR × LF. WB3a: (Newline | CR | LF) ÷
            return before == WordBreak.CR && at < limit && text.charAt(at) == '\n' ? at + 1 : at;
        }
        while (at < limit && joins(WordBreak.of(codePoint(at)))) {
            take();
        }
        return at;
    }

    private int codePoint(int index) {
        return index + 1 < limit ? Character.codePointAt(text, index) : text.charAt(index);
    }

    private void take() {
        int codePoint = codePoint(at);
        at += Character.charCount(codePoint);
        last = WordBreak.of(codePoint);
        if (!last.isIgnored() || before == WordBreak.OTHER) {
            before = last;
            oddIndicators = last == WordBreak.REGIONAL_INDICATOR && !oddIndicators;
        }
    }

    private boolean joins(WordBreak next) {
        if (before.isLetter() && next.isLetter()) {
            return true; // WB5: AHLetter × AHLetter
        }
        if (next.isIgnored()) {
            return true; // WB4: X (Extend | Format | ZWJ)* → X
        }
        if (last == WordBreak.ZWJ && next.isPictographic()) {
            return true; // WB3c: ZWJ × \p{Extended_Pictographic}
        }
        if (last == WordBreak.WSEGSPACE && next == WordBreak.WSEGSPACE) {
            return true; // WB3d: WSegSpace × WSegSpace
        }
        return joinsLetters(next) || joinsNumbers(next) || joinsOthers(next);
    }

    private boolean joinsLetters(WordBreak next) {
        if (!before.isLetter()) {
            return false;
        }
        if (next == WordBreak.NUMERIC) {
            return true; // WB9: AHLetter × Numeric
        }
        if ((next == WordBreak.MIDLETTER || next.isMidNumLetQ()) && takeBefore(WordBreak::isLetter)) {
            return true; // WB6, WB7: AHLetter × (MidLetter | MidNumLetQ) × AHLetter
        }
        if (before != WordBreak.HEBREW_LETTER) {
            return false;
        }
        return next == WordBreak.SINGLE_QUOTE // WB7a: Hebrew_Letter × Single_Quote
                // WB7b, WB7c: Hebrew_Letter × Double_Quote × Hebrew_Letter
                || (next == WordBreak.DOUBLE_QUOTE && takeBefore(w -> w == WordBreak.HEBREW_LETTER));
    }

    private boolean joinsNumbers(WordBreak next) {
        if (before != WordBreak.NUMERIC) {
            return false;
        }
        return next == WordBreak.NUMERIC // WB8: Numeric × Numeric
                || next.isLetter() // WB10: Numeric × AHLetter
                // WB11, WB12: Numeric × (MidNum | MidNumLetQ) × Numeric
                || ((next == WordBreak.MIDNUM || next.isMidNumLetQ()) && takeBefore(w -> w == WordBreak.NUMERIC));
    }

    private boolean joinsOthers(WordBreak next) {
        boolean word = next.isLetter() || next == WordBreak.NUMERIC || next == WordBreak.KATAKANA;
        return switch (before) {
            case KATAKANA -> next == WordBreak.KATAKANA || next == WordBreak.EXTENDNUMLET; // WB13, WB13a
            case EXTENDNUMLET -> word || next == WordBreak.EXTENDNUMLET; // WB13a, WB13b
            case REGIONAL_INDICATOR -> next == WordBreak.REGIONAL_INDICATOR && oddIndicators; // WB15, WB16
            default -> next == WordBreak.EXTENDNUMLET && (before.isLetter() || before == WordBreak.NUMERIC); // WB13a
        };
    }

    /** Takes a middle sign with all that WB4 adds to it, if a fitting class follows; that one is left to be taken. */
    private boolean takeBefore(java.util.function.Predicate<WordBreak> fitting) {
        int middle = at + Character.charCount(codePoint(at));
        while (middle < limit && WordBreak.of(codePoint(middle)).isIgnored()) {
            middle += Character.charCount(codePoint(middle));
        }
        boolean fits = middle < limit && fitting.test(WordBreak.of(codePoint(middle)));
        if (fits) {
            at = middle;
        }
        return fits;
    }
}
