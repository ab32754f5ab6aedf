package org.khabar.language;

import org.khabar.text.Folding;

/**
 * Cuts a text into tokens: one pass, by a table of character classes, in linear time.
 *
 * <p>What is no blank, digit, sign or control is a letter; so the result does not depend on what a Java release knows of
 * Unicode.
 */
public final class Tokenizer {

    /** How many units a unit folds to at most: U+FDFA is a sentence. */
    private static final int LONGEST_FOLD = 18;

    private static final int[] UNITS = Units.table();

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

    private static int classOf(char c) {
        return UNITS[c] >>> Units.CLASS;
    }

    private void run() {
        while (at < length) {
            char c = units[at];
            switch (classOf(c)) {
                case Units.SPACE -> {
                    flag = 0;
                    at++;
                }
                case Units.CONTROL, Units.JOINED -> at++;
                case Units.LINE -> line(c);
                case Units.LETTER -> word(c);
                case Units.DIGIT -> number();
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
            if (classOf(c) == Units.DIGIT
                    || (separates(c) && at + 1 < length && classOf(units[at + 1]) == Units.DIGIT)) {
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
        boolean latin = (UNITS[first] & Units.LATIN) != 0;
        char[] room = tokens.room(length - start);
        int folded = tokens.foldedEnd();
        int all = UNITS[first];
        long hash = 0;
        long power = 1;
        for (int unit;
                at < length && (unit = UNITS[units[at]]) >>> Units.CLASS == Units.LETTER && (unit & Units.SETTLED) != 0;
                at++) {
            all &= unit;
            room[folded++] = (char) unit;
            hash += (char) unit * power;
            power *= WordHash.BASE;
        }
        int flags =
                flag | (latin ? Tokens.LATIN : 0) | (latin && (UNITS[first] & Units.CAPITAL) != 0 ? Tokens.CAPITAL : 0);
        if (at > start && (at == length || ends(at, at - start, latin))) {
            boolean upper = (all & Units.CAPITAL) != 0 && at - start > 1;
            tokens.add(Tokens.Kind.WORD, start, at, upper ? flags | Tokens.UPPER : flags, folded, hash);
            flag = Tokens.GLUED;
        } else {
            at = start;
            oddWord(latin, flags);
        }
        afterWord(latin);
    }

    /**
     * Whether nothing at a place can belong to the word before: neither a letter nor what words have between letters, a full
     * stop behind a single one (U.S.), an apostrophe between Latin ones.
     */
    private boolean ends(int at, int letters, boolean latin) {
        char c = units[at];
        return switch (classOf(c)) {
            case Units.SPACE, Units.LINE, Units.DIGIT -> true;
            case Units.MARK -> c == '.' ? letters > 1 : !latin || !apostrophe(c);
            default -> c == '\u200C';
        };
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
            if (kind == Units.LETTER) {
                letters++;
                upper &= (UNITS[c] & Units.CAPITAL) != 0;
                end = ++at;
            } else if (kind == Units.JOINED) {
                end = ++at;
            } else if (kind == Units.CONTROL && c != '\u200C') {
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
            room += (UNITS[units[i]] & Units.SETTLED) != 0 ? 1 : LONGEST_FOLD;
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
        return offset < length && classOf(units[offset]) == Units.LETTER;
    }

    private boolean possessiveAt(int offset) {
        return offset + 1 < length
                && (units[offset + 1] == 's' || units[offset + 1] == 'S')
                && !(offset + 2 < length && classOf(units[offset + 2]) == Units.LETTER);
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
        char next = at + 1 < length ? units[at + 1] : 0;
        // Two apostrophes or graves are a quotation mark of typewriters: ''…'', ``…''.
        boolean twice = (c == '\'' || c == '`') && next == c;
        at += twice || (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) ? 2 : 1;
        tokens.add(Tokens.Kind.MARK, start, at, flag, twice ? '"' : canonical(c));
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
