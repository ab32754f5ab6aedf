package org.khabar.text;

/** Code points as Unicode writes them, and which of them nobody can see. All methods are pure functions. */
final class CodePoints {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private CodePoints() {}

    /** A code point as Unicode writes it: {@code U+202E}, at least four digits. */
    static String name(int codePoint) {
        StringBuilder name = new StringBuilder(8).append("U+");
        for (int shift = codePoint > 0xFFFFF ? 20 : codePoint > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
            name.append(HEX[(codePoint >> shift) & 0xF]);
        }
        return name.toString();
    }

    /** Whether the unit at a place is a surrogate that is not one of a pair. */
    static boolean isLoneSurrogate(CharSequence text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        boolean first =
                Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !first && !second;
    }

    /** Whether Unicode reserves a code point for ever. */
    static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** Whether a code point is one of the invisible tag characters. */
    static boolean isTag(int codePoint) {
        return codePoint >= 0xE0000 && codePoint <= 0xE007F;
    }

    /**
     * Whether nobody can see a code point: a control, a surrogate, a noncharacter, a line or paragraph separator, or one that
     * Unicode calls Default_Ignorable_Code_Point.
     */
    static boolean isInvisible(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint < 0x20 || (codePoint >= 0x7F && codePoint <= 0x9F) || codePoint == 0xAD;
        }
        if (codePoint >= 0x10000) {
            return (codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3)
                    || (codePoint >= 0x1D173 && codePoint <= 0x1D17A)
                    || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                    || isNoncharacter(codePoint);
        }
        return codePoint < 0x2000 ? isInvisibleLetter(codePoint) : isInvisibleSign(codePoint);
    }

    private static boolean isInvisibleLetter(int c) {
        return c == 0x34F
                || c == 0x61C
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F);
    }

    private static boolean isInvisibleSign(int c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0x3164
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFFB)
                || c >= 0xFFFE;
    }
}
