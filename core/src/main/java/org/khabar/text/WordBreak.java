package org.khabar.text;

/** The word break classes of UAX #29, table 3, from {@code word-break.txt}. */
enum WordBreak {
    OTHER,
    CR,
    LF,
    NEWLINE,
    EXTEND,
    ZWJ,
    FORMAT,
    REGIONAL_INDICATOR,
    KATAKANA,
    HEBREW_LETTER,
    ALETTER,
    /** An ALetter that is also Extended_Pictographic. */
    PICTOGRAPHIC_LETTER,
    SINGLE_QUOTE,
    DOUBLE_QUOTE,
    MIDNUMLET,
    MIDLETTER,
    MIDNUM,
    NUMERIC,
    EXTENDNUMLET,
    WSEGSPACE,
    /** Extended_Pictographic and nothing else. */
    PICTOGRAPHIC;

    private static final RangeTable<WordBreak> TABLE = new RangeTable<>("word-break.txt", WordBreak.class);

    static WordBreak of(int codePoint) {
        return TABLE.get(codePoint);
    }

    /** AHLetter: (ALetter | Hebrew_Letter). */
    boolean isLetter() {
        return this == ALETTER || this == HEBREW_LETTER || this == PICTOGRAPHIC_LETTER;
    }

    /** WB4: (Extend | Format | ZWJ). */
    boolean isIgnored() {
        return this == EXTEND || this == FORMAT || this == ZWJ;
    }

    boolean isNewline() {
        return this == CR || this == LF || this == NEWLINE;
    }

    boolean isPictographic() {
        return this == PICTOGRAPHIC || this == PICTOGRAPHIC_LETTER;
    }

    /** MidNumLetQ: (MidNumLet | Single_Quote). */
    boolean isMidNumLetQ() {
        return this == MIDNUMLET || this == SINGLE_QUOTE;
    }
}
