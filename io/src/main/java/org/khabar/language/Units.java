package org.khabar.language;

import java.util.Arrays;
import org.khabar.text.Folding;

/** What the tokenizer knows of each UTF-16 code unit. */
final class Units {

    static final byte LETTER = 0;
    static final byte DIGIT = 1;
    static final byte SPACE = 2;
    static final byte LINE = 3;
    /** Belongs to the letter before: harakat, tatweel, combining accents. */
    static final byte JOINED = 4;
    /** Invisible and no part of a word: bidi controls, joiners, byte order mark. */
    static final byte CONTROL = 5;

    static final byte MARK = 6;

    static final int CLASS = 24;
    static final int SETTLED = 1 << 16;
    static final int LATIN = 1 << 17;
    static final int CAPITAL = 1 << 18;

    private static final int ALL = 0x10000;

    private Units() {}

    /**
     * The class of each unit in the highest byte, then whether it is settled, Latin, a capital; below what it folds to. From its
     * image, since the loop over all units is a part of what the first text waits for.
     */
    static int[] table() {
        try (ImageReader image = ImageReader.open("units")) {
            return image == null ? made() : image.ints();
        }
    }

    private static byte[] classes() {
        byte[] classes = new byte[ALL];
        latin(classes);
        arabic(classes);
        general(classes);
        for (int space : new int[] {' ', '\t', 0xA0, 0x202F, 0x205F, 0x3000, 0x0B, 0x0C}) {
            classes[space] = SPACE;
        }
        for (int line : new int[] {'\n', '\r', 0x85, 0x2028, 0x2029}) {
            classes[line] = LINE;
        }
        for (int control : new int[] {0x61C, 0xAD, 0xFEFF}) {
            classes[control] = CONTROL;
        }
        return classes;
    }

    private static void latin(byte[] classes) {
        fill(classes, 0x00, 0x40, MARK);
        fill(classes, '0', '9', DIGIT);
        fill(classes, 0x5B, 0x60, MARK);
        fill(classes, 0x7B, 0xBF, MARK);
        classes[0xAA] = classes[0xB5] = classes[0xBA] = LETTER;
        classes[0xD7] = classes[0xF7] = MARK;
        fill(classes, 0x300, 0x36F, JOINED);
    }

    private static void arabic(byte[] classes) {
        fill(classes, 0x600, 0x61F, MARK);
        fill(classes, 0x610, 0x61A, JOINED);
        classes[0x640] = JOINED;
        fill(classes, 0x64B, 0x65F, JOINED);
        fill(classes, 0x660, 0x669, DIGIT);
        fill(classes, 0x66A, 0x66D, MARK);
        classes[0x670] = JOINED;
        classes[0x6D4] = MARK;
        fill(classes, 0x6D6, 0x6ED, JOINED);
        fill(classes, 0x6F0, 0x6F9, DIGIT);
        fill(classes, 0xFD3E, 0xFD3F, MARK);
    }

    private static void general(byte[] classes) {
        fill(classes, 0x2000, 0x206F, MARK);
        fill(classes, 0x2000, 0x200A, SPACE);
        fill(classes, 0x200B, 0x200F, CONTROL);
        fill(classes, 0x202A, 0x202E, CONTROL);
        fill(classes, 0x2060, 0x206F, CONTROL);
        fill(classes, 0x2070, 0x2BFF, MARK);
        fill(classes, 0x3000, 0x303F, MARK);
        fill(classes, 0xD800, 0xDFFF, MARK);
        fill(classes, 0xFE00, 0xFE0F, CONTROL);
        fill(classes, 0xFFF0, 0xFFFF, MARK);
    }

    private static void fill(byte[] classes, int first, int last, byte to) {
        Arrays.fill(classes, first, last + 1, to);
    }

    static int[] made() {
        byte[] classes = classes();
        int[] units = new int[ALL];
        for (int i = 0; i < units.length; i++) {
            char c = (char) i;
            char folded = Folding.LOOSE.settled(c);
            boolean latin = c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
            units[i] = classes[i] << CLASS
                    | (folded == Folding.UNSETTLED ? 0 : SETTLED | folded)
                    | (latin ? LATIN : 0)
                    | (latin && Character.isUpperCase(c) ? CAPITAL : 0);
        }
        return units;
    }
}
