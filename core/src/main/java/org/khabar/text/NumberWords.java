package org.khabar.text;

import java.math.BigDecimal;
import org.khabar.text.NumeralList.Kind;
import org.khabar.text.NumeralList.Numeral;

/** Reads the words of a number, digits among them, until one does not fit. Mutable, for one reading. */
final class NumberWords {

    /** More blanks than these end a number. */
    private static final int MOST_BLANKS = 2;

    private final String text;
    private final int limit;
    private final NumeralList list;
    private final NumberPhrase phrase;

    private BigDecimal value = BigDecimal.ZERO;
    private BigDecimal closedValue = BigDecimal.ZERO;
    private int end = -1;
    private int closedEnd = -1;
    private boolean ambiguous;
    private boolean mixed;

    NumberWords(String text, int limit, NumeralList list) {
        this.text = text;
        this.limit = limit;
        this.list = list;
        this.phrase = new NumberPhrase(list);
    }

    /** Reads from a place; true if there is a number. */
    boolean read(int start, boolean money) {
        int at = Digits.value(text.charAt(start)) >= 0 ? readDigits(start, money) : readWord(start, false);
        while (at >= 0) {
            at = readNext(at);
        }
        return end >= 0;
    }

    BigDecimal value() {
        return value;
    }

    int end() {
        return end;
    }

    boolean ambiguous() {
        return ambiguous;
    }

    boolean exact() {
        return phrase.exact();
    }

    boolean mixed() {
        return mixed;
    }

    /** The end of the word at a place; a ZWNJ ends one too. */
    int wordEnd(int start) {
        int at = start;
        while (at < limit && isWordUnit(text.charAt(at)) && at - start <= NumeralList.LONGEST) {
            at++;
        }
        return at;
    }

    private static boolean isWordUnit(char c) {
        Script script = Script.of(c);
        return c != '\u200C' && (script == Script.LATIN || script == Script.ARABIC || script == Script.MARK);
    }

    private int readDigits(int start, boolean money) {
        DigitNumber number = new DigitNumber(text, limit, list.decimalSlash());
        if (!number.read(start)) {
            return -1;
        }
        int at = number.end();
        BigDecimal read = number.value();
        boolean unsure = number.ambiguous();
        if (at < limit && Script.of(text.charAt(at)) == Script.LATIN) {
            int after = wordEnd(at);
            BigDecimal scale = list.suffix(text, at, after);
            if (scale == null || (after < limit && Digits.value(text.charAt(after)) >= 0)) {
                return -1;
            }
            unsure |= after - at == 1 && !money;
            read = read.multiply(scale);
            at = after;
        }
        if (!phrase.acceptDigits(plain(read), end >= 0)) {
            return -1;
        }
        ambiguous |= unsure;
        mixed |= number.mixed();
        keep(at);
        return at;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private void keep(int at) {
        if (phrase.isComplete()) {
            value = plain(phrase.value());
            end = at;
            if (!phrase.isOpenAfterScale()) {
                closedValue = value;
                closedEnd = end;
            }
        }
    }

    /** Reads what follows; gives the place after it, or -1 if the number has ended. */
    private int readNext(int from) {
        int at = skipBetween(from);
        if (at >= limit) {
            return -1;
        }
        int after = wordEnd(at);
        if (list.joins(text, at, after)) {
            int next = skipBetween(after);
            boolean more = next < limit && (next > after || Digits.value(text.charAt(next)) >= 0);
            return more ? readJoined(next) : -1;
        }
        // In Arabic and often in Persian the word for "and" is glued to the next; folded, وأحد is spelled as واحد.
        boolean glued = after > at + 1 && list.joins(text, at, at + 1);
        if (glued && (list.word(text, at + 1, after) != null || list.word(text, at, after) == null)) {
            return readJoined(at + 1);
        }
        return at > from || Script.of(text.charAt(at)) == Script.ARABIC ? readWord(at, false) : -1;
    }

    private int readJoined(int at) {
        return Digits.value(text.charAt(at)) >= 0 ? readDigits(at, false) : readWord(at, true);
    }

    private int skipBetween(int from) {
        int at = NumberSigns.skipBlanks(text, from, limit, MOST_BLANKS);
        boolean hyphen = at == from && at < limit && (text.charAt(at) == '-' || text.charAt(at) == '\u2010');
        boolean joiner = at < limit && text.charAt(at) == '\u200C';
        return hyphen || joiner ? at + 1 : at;
    }

    private int readWord(int start, boolean joined) {
        int after = wordEnd(start);
        Numeral numeral = list.word(text, start, after);
        if (numeral == null || (end < 0 && continuesWord(start)) || isGlued(after)) {
            return -1;
        }
        Numeral meant = numeral.kind() == Kind.ACCUSATIVE ? accusative(numeral, start, after) : numeral;
        if (!phrase.accept(meant, joined)) {
            if (!joined && NumberPhrase.isScale(meant.kind()) && phrase.isOpenAfterScale()) {
                // "between 3 million and 5 million": the second number is not part of the first.
                value = closedValue;
                end = closedEnd;
            }
            return -1;
        }
        keep(after);
        return after;
    }

    /** A Latin word that goes on to the left is not read from its middle. */
    private boolean continuesWord(int start) {
        char before = start > 0 ? text.charAt(start - 1) : 0;
        return Script.of(before) == Script.LATIN
                || (Script.of(text.charAt(start)) == Script.LATIN && Digits.value(before) >= 0);
    }

    /** After a ZWNJ or without any sign something is glued to the word that is no numeral: میلیون‌ها. */
    private boolean isGlued(int after) {
        if (after >= limit) {
            return false;
        }
        char c = text.charAt(after);
        if (c == '\u200C' && after + 1 < limit && isWordUnit(text.charAt(after + 1))) {
            int next = after + 1;
            int nextEnd = wordEnd(next);
            boolean and = list.joins(text, next, next + 1);
            return list.word(text, next, nextEnd) == null && !and && !isPercentWord(next, nextEnd);
        }
        return Digits.value(c) >= 0 || (Script.of(c) != Script.NONE && c != '\u200C');
    }

    private boolean isPercentWord(int start, int after) {
        for (String[] form : list.percents()) {
            if (form.length == 1 && form[0].equals(Folding.LOOSE.key(text.substring(start, after)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * مليونا is one million with tanwin or after a number, and two before a noun: only the reader of the sentence knows which
     * of them stands alone.
     */
    private Numeral accusative(Numeral numeral, int start, int after) {
        if (end >= 0 || text.substring(start, after).indexOf('\u064B') >= 0) {
            return numeral;
        }
        int next = NumberSigns.skipBlanks(text, after, limit, MOST_BLANKS);
        boolean beforeNoun = next > after
                && next < limit
                && Script.of(text.charAt(next)) == Script.ARABIC
                && !list.joins(text, next, next + 1)
                && !text.startsWith("من ", next);
        ambiguous = beforeNoun;
        return beforeNoun ? new Numeral(Kind.DUAL, numeral.value().multiply(new BigDecimal(2))) : numeral;
    }
}
