package org.khabar.text;

/** The writing systems that languages are told apart in. */
enum Script {
    /** Latin letters. */
    LATIN,
    /** Arabic letters, those of Persian and other languages among them. */
    ARABIC,
    /** Letters of any other script. */
    OTHER,
    /** A sign that is written over or between letters and belongs to their word. */
    MARK,
    /** No letter: a blank, a digit, punctuation. */
    NONE;

    private static final Script[] BY_UNIT = new Script[0x800];

    static {
        for (int c = 0; c < BY_UNIT.length; c++) {
            BY_UNIT[c] = classify((char) c);
        }
    }

    /**
     * The script of a code unit; a surrogate counts as a letter of another script.
     *
     * @param c a code unit
     * @return its script
     */
    static Script of(char c) {
        return c < BY_UNIT.length ? BY_UNIT[c] : classify(c);
    }

    private static Script classify(char c) {
        if (c < 0x250) {
            boolean ascii = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            return ascii || c == 0xAA || c == 0xBA || (c >= 0xC0 && c != 0xD7 && c != 0xF7) ? LATIN : NONE;
        }
        if (c < 0x600) {
            return c < 0x300 ? LATIN : c < 0x370 ? MARK : OTHER;
        }
        if (c < 0x900) {
            return c < 0x700 || (c >= 0x750 && c < 0x780) || c >= 0x870 ? arabic(c) : OTHER;
        }
        if (c >= 0x2000 && c < 0x2C00) {
            return c == 0x200C || c == 0x200D ? MARK : NONE;
        }
        if (c >= 0xFB50 && c <= 0xFEFC) {
            return c <= 0xFD3D || (c >= 0xFD50 && c <= 0xFDFB) || c >= 0xFE70 ? ARABIC : NONE;
        }
        boolean latin = (c >= 0x1E00 && c < 0x1F00) || (c >= 0xFB00 && c <= 0xFB06);
        return latin ? LATIN : (c >= 0x3000 && c <= 0x3004) || c >= 0xFE00 ? NONE : OTHER;
    }

    private static Script arabic(char c) {
        boolean mark = (c >= 0x610 && c <= 0x61A)
                || c == 0x640
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || (c >= 0x6D6 && c <= 0x6ED && c != 0x6DD && c != 0x6DE && c != 0x6E9)
                || (c >= 0x8CA && c != 0x8E2)
                || (c >= 0x890 && c <= 0x89F);
        boolean none = c < 0x620
                || (c >= 0x660 && c <= 0x66D)
                || c == 0x6D4
                || c == 0x6DD
                || c == 0x6DE
                || c == 0x6E9
                || (c >= 0x6F0 && c <= 0x6F9);
        return mark ? MARK : none ? NONE : ARABIC;
    }
}
