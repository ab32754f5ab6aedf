package org.khabar.text;

/** The characters that UAX #9 gives a meaning of their own, as a literal set. All methods are pure functions. */
final class BidiControl {

    static final char ALM = '\u061C';
    static final char LRM = '\u200E';
    static final char RLM = '\u200F';
    static final char LRE = '\u202A';
    static final char RLE = '\u202B';
    static final char PDF = '\u202C';
    static final char LRO = '\u202D';
    static final char RLO = '\u202E';
    static final char LRI = '\u2066';
    static final char RLI = '\u2067';
    static final char FSI = '\u2068';
    static final char PDI = '\u2069';

    private BidiControl() {}

    /** Whether a unit is one of the twelve characters of the property Bidi_Control. */
    static boolean is(char c) {
        return c >= ALM && (c == ALM || c == LRM || c == RLM || isPaired(c));
    }

    /** Whether a unit opens or closes an embedding, an override or an isolate. */
    static boolean isPaired(char c) {
        return c >= LRE && (c <= RLO || (c >= LRI && c <= PDI));
    }

    static boolean opensIsolate(char c) {
        return c >= LRI && c <= FSI;
    }

    static boolean opensEmbedding(char c) {
        return c == LRE || c == RLE || c == LRO || c == RLO;
    }

    /** Whether a unit ends a paragraph for UAX #9 (type B). */
    static boolean endsParagraph(char c) {
        return c == '\n' || c == '\r' || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2029;
    }

    /** Whether a unit must not stand in a text of one line: it ends a paragraph or must break the line (UAX #14). */
    static boolean breaksLine(char c) {
        return Blank.breaksLine(c) || (c >= 0x1C && c <= 0x1E);
    }

    /** Whether a unit separates segments (type S) and breaks no line: L1 puts it back to the paragraph's level. */
    static boolean separatesSegments(char c) {
        return c == '\t' || c == 0x1F;
    }

    /** The control that opens an isolate of a direction. */
    static char isolate(Direction direction) {
        return direction == Direction.LTR ? LRI : direction == Direction.RTL ? RLI : FSI;
    }
}
