package org.khabar.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rules W1 to I2 of UAX #9 for one isolating run sequence. */
final class ReferenceBidiSequence {

    private static final int BRACKET_STACK = 63;

    private final int[] indices;
    private final BidiClass[] original;
    private final BidiClass[] all;
    private final BidiClass[] types;
    private final int[] levels;
    private final int[] codePoints;
    private final int level;
    private final BidiClass sos;
    private final BidiClass eos;

    ReferenceBidiSequence(
            int[] indices,
            BidiClass[] original,
            BidiClass[] all,
            int[] levels,
            int[] codePoints,
            int levelBefore,
            int levelAfter) {
        this.indices = indices;
        this.original = original;
        this.all = all;
        this.levels = levels;
        this.codePoints = codePoints;
        this.level = levels[indices[0]];
        this.sos = direction(Math.max(level, levelBefore));
        this.eos = direction(Math.max(level, levelAfter));
        this.types = new BidiClass[indices.length];
        for (int i = 0; i < indices.length; i++) {
            types[i] = all[indices[i]];
        }
    }

    private static BidiClass direction(int level) {
        return level % 2 == 0 ? BidiClass.L : BidiClass.R;
    }

    void resolve() {
        marks();
        numbers();
        separators();
        terminators();
        europeanNumbers();
        brackets();
        neutrals();
        for (int i = 0; i < indices.length; i++) {
            boolean number = types[i] == BidiClass.EN || types[i] == BidiClass.AN;
            int up = level % 2 == 0
                    ? (types[i] == BidiClass.R ? 1 : number ? 2 : 0)
                    : (types[i] == BidiClass.L || number ? 1 : 0);
            levels[indices[i]] = level + up;
            all[indices[i]] = types[i];
        }
    }

    /** W1. */
    private void marks() {
        BidiClass before = sos;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == BidiClass.NSM) {
                types[i] = before.opensIsolate() || before == BidiClass.PDI ? BidiClass.ON : before;
            }
            before = types[i];
        }
    }

    /** W2, W3. */
    private void numbers() {
        BidiClass strong = sos;
        for (int i = 0; i < types.length; i++) {
            if (types[i].isStrong()) {
                strong = types[i];
            } else if (types[i] == BidiClass.EN && strong == BidiClass.AL) {
                types[i] = BidiClass.AN;
            }
        }
        for (int i = 0; i < types.length; i++) {
            types[i] = types[i] == BidiClass.AL ? BidiClass.R : types[i];
        }
    }

    /** W4. */
    private void separators() {
        for (int i = 1; i + 1 < types.length; i++) {
            BidiClass before = types[i - 1];
            BidiClass after = types[i + 1];
            boolean european = before == BidiClass.EN && after == BidiClass.EN;
            if (types[i] == BidiClass.ES && european) {
                types[i] = BidiClass.EN;
            } else if (types[i] == BidiClass.CS && before == after && (european || before == BidiClass.AN)) {
                types[i] = before;
            }
        }
    }

    /** W5, W6. */
    private void terminators() {
        for (int i = 0; i < types.length; i++) {
            int start = i;
            while (i < types.length && types[i] == BidiClass.ET) {
                i++;
            }
            boolean number =
                    (start > 0 && types[start - 1] == BidiClass.EN) || (i < types.length && types[i] == BidiClass.EN);
            for (int k = start; k < i && number; k++) {
                types[k] = BidiClass.EN;
            }
        }
        for (int i = 0; i < types.length; i++) {
            boolean other = types[i] == BidiClass.ES || types[i] == BidiClass.ET || types[i] == BidiClass.CS;
            types[i] = other ? BidiClass.ON : types[i];
        }
    }

    /** W7. */
    private void europeanNumbers() {
        BidiClass strong = sos;
        for (int i = 0; i < types.length; i++) {
            if (types[i] == BidiClass.L || types[i] == BidiClass.R) {
                strong = types[i];
            } else if (types[i] == BidiClass.EN && strong == BidiClass.L) {
                types[i] = BidiClass.L;
            }
        }
    }

    /** BD16. */
    private List<int[]> bracketPairs() {
        List<int[]> pairs = new ArrayList<>();
        List<int[]> stack = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            int codePoint = codePoints.length == 0 ? 0 : codePoints[indices[i]];
            if (types[i] != BidiClass.ON) {
                continue;
            }
            int closing = ReferenceBrackets.closing(codePoint);
            if (closing != 0) {
                if (stack.size() == BRACKET_STACK) {
                    break;
                }
                stack.add(new int[] {closing, i});
            } else if (ReferenceBrackets.isClosing(codePoint)) {
                int sought = ReferenceBrackets.canonical(codePoint);
                int top = stack.size() - 1;
                while (top >= 0 && stack.get(top)[0] != sought) {
                    top--;
                }
                if (top >= 0) {
                    pairs.add(new int[] {stack.get(top)[1], i});
                    stack.subList(top, stack.size()).clear();
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return pairs;
    }

    private static BidiClass strong(BidiClass type) {
        return switch (type) {
            case L -> BidiClass.L;
            case R, EN, AN -> BidiClass.R;
            default -> BidiClass.ON;
        };
    }

    /** N0. */
    private void brackets() {
        BidiClass embedding = direction(level);
        for (int[] pair : bracketPairs()) {
            boolean same = false;
            boolean opposite = false;
            for (int i = pair[0] + 1; i < pair[1]; i++) {
                BidiClass strong = strong(types[i]);
                same |= strong == embedding;
                opposite |= strong != BidiClass.ON && strong != embedding;
            }
            if (same) {
                set(pair, embedding);
            } else if (opposite) {
                BidiClass context = sos;
                for (int i = pair[0] - 1; i >= 0; i--) {
                    if (strong(types[i]) != BidiClass.ON) {
                        context = strong(types[i]);
                        break;
                    }
                }
                set(pair, context);
            }
        }
    }

    private void set(int[] pair, BidiClass direction) {
        for (int bracket : pair) {
            types[bracket] = direction;
            for (int i = bracket + 1; i < types.length && original[indices[i]] == BidiClass.NSM; i++) {
                types[i] = direction;
            }
        }
    }

    private static boolean isNeutral(BidiClass type) {
        return switch (type) {
            case B, S, WS, ON, FSI, LRI, RLI, PDI -> true;
            default -> false;
        };
    }

    /** N1, N2. */
    private void neutrals() {
        for (int i = 0; i < types.length; i++) {
            int start = i;
            while (i < types.length && isNeutral(types[i])) {
                i++;
            }
            if (i > start) {
                BidiClass before = start == 0 ? sos : strong(types[start - 1]);
                BidiClass after = i == types.length ? eos : strong(types[i]);
                for (int k = start; k < i; k++) {
                    types[k] = before == after ? before : direction(level);
                }
            }
        }
    }
}
