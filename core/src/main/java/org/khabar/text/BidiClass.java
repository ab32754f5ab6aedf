package org.khabar.text;

/** The bidirectional character types of UAX #9, table 4, from {@code bidi-classes.txt}; no other library is asked. */
enum BidiClass {
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRE,
    LRO,
    RLE,
    RLO,
    PDF,
    LRI,
    RLI,
    FSI,
    PDI;

    private static final RangeTable<BidiClass> TABLE = new RangeTable<>("bidi-classes.txt", BidiClass.class);

    /**
     * The type of a code point.
     *
     * @param codePoint a code point; a lone surrogate is one
     * @return its type
     */
    static BidiClass of(int codePoint) {
        return TABLE.get(codePoint);
    }

    /** Whether the type has a direction of its own. */
    boolean isStrong() {
        return this == L || this == R || this == AL;
    }

    /** Whether the type opens an isolate. */
    boolean opensIsolate() {
        return this == LRI || this == RLI || this == FSI;
    }
}
