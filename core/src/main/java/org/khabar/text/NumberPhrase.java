package org.khabar.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khabar.text.NumeralList.Kind;
import org.khabar.text.NumeralList.Numeral;
import org.khabar.text.NumeralList.Rule;

/**
 * The value of a number that is said in several words, word by word. What has no scale yet is the group; groups with their
 * scales make the total. Mutable, for one number.
 */
final class NumberPhrase {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal NO_LIMIT = new BigDecimal("1e30");

    /** What may still be added to the group: nothing, a ten after a unit, a number below ten, one below a hundred. */
    private enum Room {
        NONE,
        TEN_AFTER_UNIT,
        BELOW_TEN,
        BELOW_HUNDRED
    }

    private final boolean unitsFirst;
    private final boolean juxtaposed;

    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private @Nullable BigDecimal fraction;
    private BigDecimal lastGroup = BigDecimal.ZERO;
    private BigDecimal lastScale = NO_LIMIT;
    private Room room = Room.NONE;
    private boolean article;
    private boolean bound;
    private boolean afterScale;
    private boolean digitsAfterScale;
    private boolean tail;
    private boolean exact = true;

    NumberPhrase(NumeralList list) {
        this.unitsFirst = list.has(Rule.UNITS_FIRST);
        this.juxtaposed = list.has(Rule.JUXTAPOSED);
    }

    /** The value so far. */
    BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    boolean exact() {
        return exact;
    }

    /** Whether the words so far are a number by themselves. */
    boolean isComplete() {
        return fraction == null && !article && !bound && !digitsAfterScale && (group != null || total.signum() != 0);
    }

    /** Whether the group after the last scale was begun without a scale of its own yet. */
    boolean isOpenAfterScale() {
        return group != null && total.signum() != 0;
    }

    /** Takes a number in digits, if it fits. */
    boolean acceptDigits(BigDecimal value, boolean joined) {
        if (group != null || fraction != null || article || (isStarted() && (!joined || juxtaposed))) {
            return false;
        }
        digitsAfterScale = isStarted();
        return begin(value, Room.NONE, joined);
    }

    /**
     * Takes a word, if it fits.
     *
     * @param numeral what the word is
     * @param joined whether a word for "and" stands before it
     * @return false if the number ends before it
     */
    boolean accept(Numeral numeral, boolean joined) {
        boolean fits = switch (numeral.kind()) {
            case UNIT, BOUND, TEEN -> acceptUnit(numeral, joined);
            case TEN -> acceptTen(numeral.value(), joined);
            case HUNDRED, MULTIPLE -> acceptHundred(numeral, joined);
            case SCALE, PLURAL, ACCUSATIVE, DUAL -> acceptScale(numeral, joined);
            case TAIL -> !joined && acceptTail(numeral.value());
            case FRACTION -> acceptFraction(numeral.value(), joined);
            case ARTICLE -> acceptArticle(joined);
            case COLLECTIVE -> acceptCollective(numeral.value(), joined);
            default -> false;
        };
        if (fits && numeral.kind() != Kind.ARTICLE) {
            article = false;
            tail = numeral.kind() == Kind.FRACTION && afterScale;
            afterScale = isScale(numeral.kind());
        }
        return fits;
    }

    static boolean isScale(Kind kind) {
        return kind == Kind.SCALE || kind == Kind.PLURAL || kind == Kind.ACCUSATIVE || kind == Kind.DUAL;
    }

    private boolean isStarted() {
        return group != null || total.signum() != 0;
    }

    private boolean begin(BigDecimal value, Room next, boolean joined) {
        boolean fits = fraction == null && !article && value.compareTo(lastScale) < 0;
        if (!fits || (joined ? !isStarted() : isStarted() && !juxtaposed)) {
            return false;
        }
        group = value;
        room = next;
        return true;
    }

    private boolean add(BigDecimal value, Room next) {
        group = value.add(group == null ? BigDecimal.ZERO : group);
        room = next;
        return true;
    }

    private boolean acceptUnit(Numeral numeral, boolean joined) {
        boolean below10 = numeral.value().compareTo(BigDecimal.TEN) < 0;
        Room next = unitsFirst && below10 ? Room.TEN_AFTER_UNIT : Room.NONE;
        boolean fits;
        if (group == null) {
            fits = begin(numeral.value(), next, joined);
        } else {
            boolean fitting = room == Room.BELOW_HUNDRED || (room == Room.BELOW_TEN && below10);
            fits = fitting && (joined || juxtaposed) && add(numeral.value(), next);
        }
        bound = fits && numeral.kind() == Kind.BOUND && !isStartedBefore(numeral.value());
        return fits;
    }

    private boolean isStartedBefore(BigDecimal last) {
        return value().compareTo(last) > 0;
    }

    private boolean acceptTen(BigDecimal value, boolean joined) {
        Room next = unitsFirst ? Room.NONE : Room.BELOW_TEN;
        if (group == null) {
            return begin(value, next, joined);
        }
        boolean ten = value.compareTo(BigDecimal.TEN) == 0;
        boolean afterUnit = room == Room.TEN_AFTER_UNIT && (ten ? !joined : joined);
        boolean afterHundred = room == Room.BELOW_HUNDRED && (joined || juxtaposed);
        bound &= !afterUnit;
        return (afterUnit || afterHundred) && add(value, next);
    }

    private boolean acceptHundred(Numeral numeral, boolean joined) {
        BigDecimal before = group;
        if (article) {
            article = false;
            return begin(numeral.value(), Room.BELOW_HUNDRED, joined);
        }
        if (before == null) {
            return numeral.kind() == Kind.HUNDRED && begin(numeral.value(), Room.BELOW_HUNDRED, joined);
        }
        boolean multiplies = !joined
                && numeral.value().compareTo(HUNDRED) == 0
                && room != Room.BELOW_HUNDRED
                && before.compareTo(HUNDRED) < 0
                && (numeral.kind() == Kind.MULTIPLE || before.compareTo(BigDecimal.TEN) < 0);
        if (multiplies) {
            group = before.multiply(HUNDRED);
            room = Room.BELOW_HUNDRED;
            bound = false;
        }
        return multiplies;
    }

    private boolean acceptScale(Numeral numeral, boolean joined) {
        BigDecimal scale = numeral.value();
        if (!joined && tail && acceptTail(scale)) {
            return true;
        }
        BigDecimal before = fraction != null ? fraction : article ? BigDecimal.ONE : group;
        if (before == null) {
            return (afterScale && !joined) ? multiplyLast(numeral) : beginScale(numeral, joined);
        }
        if (joined || numeral.kind() == Kind.DUAL || (article && fraction == null && isStarted())) {
            return false;
        }
        if (scale.compareTo(lastScale) < 0) {
            close(before.multiply(scale), scale);
            return true;
        }
        return multiplyAll(scale);
    }

    /** Three thousand and five hundred million: the thousands and what follows them are one group. */
    private boolean multiplyAll(BigDecimal scale) {
        boolean fits = group != null
                && fraction == null
                && lastScale.compareTo(THOUSAND) == 0
                && scale.compareTo(THOUSAND) > 0
                && total.compareTo(MILLION) < 0
                && group.compareTo(THOUSAND) < 0;
        if (fits) {
            BigDecimal all = value();
            total = BigDecimal.ZERO;
            close(all.multiply(scale), scale);
        }
        return fits;
    }

    private void close(BigDecimal value, BigDecimal scale) {
        lastGroup = value;
        total = total.add(value);
        lastScale = scale;
        group = null;
        fraction = null;
        room = Room.NONE;
        bound = false;
        digitsAfterScale = false;
    }

    /** A thousand billion: the scale multiplies the last group. */
    private boolean multiplyLast(Numeral numeral) {
        boolean fits = numeral.kind() != Kind.DUAL
                && numeral.value().compareTo(lastScale) > 0
                && total.compareTo(lastGroup) == 0
                && total.multiply(numeral.value()).compareTo(NO_LIMIT) < 0;
        if (fits) {
            total = BigDecimal.ZERO;
            close(lastGroup.multiply(numeral.value()), numeral.value());
        }
        return fits;
    }

    private boolean beginScale(Numeral numeral, boolean joined) {
        boolean alone = numeral.kind() != Kind.PLURAL
                && joined == isStarted()
                && numeral.value().compareTo(lastScale) < 0;
        if (alone) {
            boolean dual = numeral.kind() == Kind.DUAL;
            close(numeral.value(), dual ? numeral.value().divide(new BigDecimal(2)) : numeral.value());
        }
        return alone;
    }

    /** "A million and a half", after which the scale may be said again. */
    private boolean acceptTail(BigDecimal scale) {
        return tail && scale.compareTo(lastScale) == 0;
    }

    private boolean acceptFraction(BigDecimal value, boolean joined) {
        if (!isStarted() && fraction == null && !joined) {
            fraction = value;
            return true;
        }
        if (!(joined || (article && isStarted())) || fraction != null || bound) {
            return false;
        }
        if (group != null) {
            return room != Room.BELOW_HUNDRED && group.scale() <= 0 && add(value, Room.NONE);
        }
        if (!afterScale) {
            return false;
        }
        BigDecimal part = value.multiply(lastScale);
        total = total.add(part);
        lastGroup = lastGroup.add(part);
        return true;
    }

    private boolean acceptArticle(boolean joined) {
        boolean fits = !article && (fraction != null || joined == isStarted());
        article |= fits;
        return fits;
    }

    private boolean acceptCollective(BigDecimal value, boolean joined) {
        boolean fits = !joined && (article || (group != null && total.signum() == 0 && room == Room.NONE));
        if (fits) {
            group = value.multiply(article || group == null ? BigDecimal.ONE : group);
            room = Room.NONE;
            exact = false;
        }
        return fits;
    }
}
