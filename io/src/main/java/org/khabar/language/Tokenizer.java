package org.khabar.language;

import org.khabar.text.Folding;

/**
 * Cuts a text into tokens: one pass, by a table of character classes, in linear time.
 *
 * <p>What is no blank, digit, sign or control is a letter; so the result does not depend on what a Java release knows of
 * Unicode.
 */
public final class Tokenizer {

    private static final byte LETTER = 0;
    private static final byte DIGIT = 1;
    private static final byte SPACE = 2;
    private static final byte LINE = 3;
    /** Belongs to the letter before: harakat, tatweel, combining accents. */
    private static final byte JOINED = 4;
    /** Invisible and no part of a word: bidi controls, joiners, byte order mark. */
    private static final byte CONTROL = 5;

    private static final byte MARK = 6;

    /** The class of each unit in the highest byte, then whether it is settled, Latin, a capital; below what it folds to. */
    private static final int[] UNITS = units();

    /** How many units a unit folds to at most: U+FDFA is a sentence. */
    private static final int LONGEST_FOLD = 18;

    private static final int CLASS = 24;
    private static final int SETTLED = 1 << 16;
    private static final int LATIN = 1 << 17;
    private static final int CAPITAL = 1 << 18;

    private final String text;
    private final char[] units;
    private final int length;
    private final Tokens tokens;
    private int at;
    private int flag;

    private Tokenizer(String text) {
        this.text = text;
        this.units = text.toCharArray();
        this.length = units.length;
        this.tokens = new Tokens(text);
    }

    /**
     * Cuts a text.
     *
     * @param text any string
     * @return its tokens, in order
     */
    public static Tokens tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private static byte[] classes() {
        byte[] classes = new byte[0x10000];
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
        java.util.Arrays.fill(classes, first, last + 1, to);
    }

    private static int[] units() {
        byte[] classes = classes();
        int[] units = new int[0x10000];
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

    private static int classOf(char c) {
        return UNITS[c] >>> CLASS;
    }

    private void run() {
        while (at < length) {
            char c = units[at];
            switch (classOf(c)) {
                case SPACE -> {
                    flag = 0;
                    at++;
                }
                case CONTROL, JOINED -> at++;
                case LINE -> line(c);
                case LETTER -> word(c);
                case DIGIT -> number();
                default -> mark(c);
            }
        }
        tokens.end();
    }

    private void line(char c) {
        int start = at;
        at += c == '\r' && at + 1 < length && units[at + 1] == '\n' ? 2 : 1;
        tokens.add(Tokens.Kind.BREAK, start, at, 0, '\n');
        flag = 0;
    }

    private void number() {
        int start = at++;
        while (at < length) {
            char c = units[at];
            if (classOf(c) == DIGIT || (separates(c) && at + 1 < length && classOf(units[at + 1]) == DIGIT)) {
                at++;
            } else {
                break;
            }
        }
        add(Tokens.Kind.NUMBER, start, at, flag);
    }

    private static boolean separates(char c) {
        return c == ',' || c == '.' || c == '\u066B' || c == '\u066C' || c == '\u060C' || c == '\'' || c == '\u2019';
    }

    private void word(char first) {
        int start = at;
        boolean latin = (UNITS[first] & LATIN) != 0;
        char[] room = tokens.room(length - start);
        int folded = tokens.foldedEnd();
        int all = UNITS[first];
        long hash = 0;
        long power = 1;
        for (int unit; at < length && (unit = UNITS[units[at]]) >>> CLASS == LETTER && (unit & SETTLED) != 0; at++) {
            all &= unit;
            room[folded++] = (char) unit;
            hash += (char) unit * power;
            power *= WordHash.BASE;
        }
        int flags = flag | (latin ? Tokens.LATIN : 0) | (latin && (UNITS[first] & CAPITAL) != 0 ? Tokens.CAPITAL : 0);
        if (at > start && (at == length || ends(at))) {
            boolean upper = (all & CAPITAL) != 0 && at - start > 1;
            tokens.add(Tokens.Kind.WORD, start, at, upper ? flags | Tokens.UPPER : flags, folded, hash);
            flag = Tokens.GLUED;
        } else {
            at = start;
            oddWord(latin, flags);
        }
        afterWord(latin);
    }

    /** Whether nothing at a place can belong to the word before: neither a letter nor what words have between letters. */
    private boolean ends(int at) {
        char c = units[at];
        int kind = classOf(c);
        return kind == SPACE || kind == LINE || kind == DIGIT || (kind == MARK && c != '.' && !apostrophe(c));
    }

    /** A word with more than plain letters in it. */
    private void oddWord(boolean latin, int flags) {
        int start = at;
        int end = start;
        boolean upper = true;
        int letters = 0;
        while (at < length) {
            char c = units[at];
            int kind = classOf(c);
            if (kind == LETTER) {
                letters++;
                upper &= (UNITS[c] & CAPITAL) != 0;
                end = ++at;
            } else if (kind == JOINED) {
                end = ++at;
            } else if (kind == CONTROL && c != '\u200C') {
                at++;
            } else if (apostrophe(c) && latin && followedByLetter(at + 1) && !possessiveAt(at)) {
                at++;
            } else if (c == '.' && letters == 1 && dotted(at + 1)) {
                at++;
                letters = 0;
            } else if (c == '.' && at > start + 1 && units[at - 2] == '.') {
                end = ++at;
                break;
            } else {
                break;
            }
        }
        add(Tokens.Kind.WORD, start, end, upper && end - start > 1 ? flags | Tokens.UPPER : flags);
        at = Math.max(at, end);
    }

    private void add(Tokens.Kind kind, int start, int end, int flags) {
        int from = tokens.foldedEnd();
        char[] room = tokens.room(roomFor(start, end));
        int to = Folding.LOOSE.fold(text, start, end, room, from);
        tokens.add(kind, start, end, flags, to, WordHash.of(room, from, to));
        flag = Tokens.GLUED;
    }

    /** How long a folded stretch may be: most units fold to one, a ligature to many. */
    private int roomFor(int start, int end) {
        int room = 0;
        for (int i = start; i < end; i++) {
            room += (UNITS[units[i]] & SETTLED) != 0 ? 1 : LONGEST_FOLD;
        }
        return room;
    }

    /** What may join the next word to this one: a possessive ending, a hyphen, a zero width non-joiner. */
    private void afterWord(boolean latin) {
        if (at >= length) {
            return;
        }
        char c = units[at];
        if (latin && apostrophe(c) && possessiveAt(at)) {
            add(Tokens.Kind.WORD, at, at + 2, Tokens.GLUED | Tokens.POSSESSIVE | Tokens.LATIN);
            at += 2;
        } else if ((c == '-' || c == '\u2010' || c == '\u2011') && followedByLetter(at + 1)) {
            at++;
            flag = Tokens.GLUED | Tokens.HYPHEN;
        }
    }

    private boolean followedByLetter(int offset) {
        return offset < length && classOf(units[offset]) == LETTER;
    }

    private boolean possessiveAt(int offset) {
        return offset + 1 < length
                && (units[offset + 1] == 's' || units[offset + 1] == 'S')
                && !(offset + 2 < length && classOf(units[offset + 2]) == LETTER);
    }

    /** A single letter and a full stop: the next part of "U.S." or "ج.م.ع.". */
    private boolean dotted(int offset) {
        return followedByLetter(offset) && offset + 1 < length && units[offset + 1] == '.';
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    private void mark(char c) {
        int start = at;
        at += Character.isHighSurrogate(c) && at + 1 < length && Character.isLowSurrogate(units[at + 1]) ? 2 : 1;
        tokens.add(Tokens.Kind.MARK, start, at, flag, canonical(c));
        flag = Tokens.GLUED;
    }

    private static char canonical(char c) {
        return switch (c) {
            case '\u060C', '\u3001' -> ',';
            case '\u06D4' -> '.';
            case '\u061B' -> ';';
            case '\u061F' -> '?';
            case '\u2013', '\u2014', '\u2015', '\u2212', '\u2010', '\u2011', '\u2012' -> '-';
            case '\u066A' -> '%';
            default -> c;
        };
    }
}
