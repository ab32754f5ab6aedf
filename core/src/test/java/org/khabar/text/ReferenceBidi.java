package org.khabar.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Unicode Bidirectional Algorithm for one paragraph on one line, written from the text of UAX #9, rule by rule, to be
 * right and not fast. It shares no code with ICU. {@link ReferenceBidiTest} runs every line of the conformance files.
 */
final class ReferenceBidi {

    /** For {@link #resolve}: the paragraph level is that of the first strong character. */
    static final int AUTO = 2;

    /** What {@link #levels} holds for characters that rule X9 removes. */
    static final int REMOVED = -1;

    private static final int MAX_DEPTH = 125;

    private final BidiClass[] original;
    private final BidiClass[] types;
    private final int[] levels;
    private final int[] explicit;
    private final int[] matchingPdi;
    private final int[] matchingInitiator;
    private final int paragraphLevel;

    private final Deque<Status> stack = new ArrayDeque<>();
    private int overflowIsolates;
    private int overflowEmbeddings;
    private int validIsolates;

    private ReferenceBidi(BidiClass[] original, int[] codePoints, int direction) {
        this.original = original;
        this.types = original.clone();
        this.levels = new int[original.length];
        this.matchingPdi = new int[original.length];
        this.matchingInitiator = new int[original.length];
        matchIsolates();
        this.paragraphLevel = direction == AUTO ? firstStrong(0, original.length) : direction;
        resolveExplicit();
        this.explicit = levels.clone();
        for (List<Integer> sequence : isolatingRunSequences()) {
            new ReferenceBidiSequence(
                            sequence.stream().mapToInt(Integer::intValue).toArray(),
                            original,
                            types,
                            levels,
                            codePoints,
                            level(before(sequence.get(0))),
                            endLevel(sequence))
                    .resolve();
        }
        resetWhitespace();
    }

    static ReferenceBidi resolve(BidiClass[] classes, int[] codePoints, int direction) {
        return new ReferenceBidi(classes, codePoints, direction);
    }

    static ReferenceBidi resolve(int[] codePoints, int direction) {
        BidiClass[] classes = Arrays.stream(codePoints).mapToObj(BidiClass::of).toArray(BidiClass[]::new);
        return new ReferenceBidi(classes, codePoints, direction);
    }

    int paragraphLevel() {
        return paragraphLevel;
    }

    /** The level of each character after rule L1, {@link #REMOVED} where X9 removes it. */
    int[] levels() {
        int[] shown = levels.clone();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = isRemoved(i) ? REMOVED : shown[i];
        }
        return shown;
    }

    /** L2: the indices of the characters that X9 leaves, in visual order from left to right. */
    static int[] visualOrder(int[] levels) {
        int[] order = IntStream.range(0, levels.length)
                .filter(i -> levels[i] != REMOVED)
                .toArray();
        int highest = Arrays.stream(levels).max().orElse(0);
        for (int level = highest; level > 0; level--) {
            for (int i = 0; i < order.length; i++) {
                int start = i;
                while (i < order.length && levels[order[i]] >= level) {
                    i++;
                }
                reverse(order, start, i);
            }
        }
        return order;
    }

    private static void reverse(int[] order, int start, int end) {
        for (int i = start, j = end - 1; i < j; i++, j--) {
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    /** BD9. */
    private void matchIsolates() {
        Arrays.fill(matchingPdi, original.length);
        Arrays.fill(matchingInitiator, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < original.length; i++) {
            if (original[i].opensIsolate()) {
                open.push(i);
            } else if (original[i] == BidiClass.PDI && !open.isEmpty()) {
                int initiator = open.pop();
                matchingPdi[initiator] = i;
                matchingInitiator[i] = initiator;
            }
        }
    }

    /** P2, P3. */
    private int firstStrong(int start, int end) {
        for (int i = start; i < end; i++) {
            if (original[i].isStrong()) {
                return original[i] == BidiClass.L ? 0 : 1;
            } else if (original[i].opensIsolate()) {
                i = matchingPdi[i];
            }
        }
        return 0;
    }

    private record Status(int level, BidiClass override, boolean isolate) {}

    private static int nextLevel(int level, boolean rtl) {
        return rtl ? (level + 1) | 1 : (level + 2) & ~1;
    }

    /** X1 to X8. */
    private void resolveExplicit() {
        stack.push(new Status(paragraphLevel, BidiClass.ON, false));
        for (int i = 0; i < original.length; i++) {
            levels[i] = stack.element().level();
            switch (original[i]) {
                case RLE, LRE, RLO, LRO -> embed(original[i]);
                case RLI, LRI, FSI -> isolate(i);
                case PDI -> endIsolate(i);
                case PDF -> endEmbedding();
                case B -> levels[i] = paragraphLevel;
                case BN -> {}
                default -> override(i, stack.element());
            }
        }
    }

    /** X2 to X5. */
    private void embed(BidiClass type) {
        boolean rtl = type == BidiClass.RLE || type == BidiClass.RLO;
        BidiClass override = type == BidiClass.RLO ? BidiClass.R : type == BidiClass.LRO ? BidiClass.L : BidiClass.ON;
        int level = nextLevel(stack.element().level(), rtl);
        if (level <= MAX_DEPTH && overflowIsolates == 0 && overflowEmbeddings == 0) {
            stack.push(new Status(level, override, false));
        } else if (overflowIsolates == 0) {
            overflowEmbeddings++;
        }
    }

    /** X5a to X5c. */
    private void isolate(int i) {
        override(i, stack.element());
        boolean rtl = original[i] == BidiClass.RLI
                || (original[i] == BidiClass.FSI && firstStrong(i + 1, matchingPdi[i]) == 1);
        int level = nextLevel(stack.element().level(), rtl);
        if (level <= MAX_DEPTH && overflowIsolates == 0 && overflowEmbeddings == 0) {
            validIsolates++;
            stack.push(new Status(level, BidiClass.ON, true));
        } else {
            overflowIsolates++;
        }
    }

    /** X6a. */
    private void endIsolate(int i) {
        if (overflowIsolates > 0) {
            overflowIsolates--;
        } else if (validIsolates > 0) {
            overflowEmbeddings = 0;
            while (!stack.element().isolate()) {
                stack.pop();
            }
            stack.pop();
            validIsolates--;
        }
        levels[i] = stack.element().level();
        override(i, stack.element());
    }

    /** X7. */
    private void endEmbedding() {
        if (overflowIsolates > 0) {
            return;
        }
        if (overflowEmbeddings > 0) {
            overflowEmbeddings--;
        } else if (!stack.element().isolate() && stack.size() >= 2) {
            stack.pop();
        }
    }

    private void override(int i, Status status) {
        if (status.override() != BidiClass.ON) {
            types[i] = status.override();
        }
    }

    /** X9. */
    private boolean isRemoved(int i) {
        return switch (original[i]) {
            case RLE, LRE, RLO, LRO, PDF, BN -> true;
            default -> false;
        };
    }

    /** BD13, X10. */
    private List<List<Integer>> isolatingRunSequences() {
        List<List<Integer>> runs = new ArrayList<>();
        int[] runOf = new int[original.length];
        int last = -1;
        for (int i = 0; i < original.length; i++) {
            if (!isRemoved(i)) {
                if (last < 0 || levels[last] != levels[i]) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(i);
                runOf[i] = runs.size() - 1;
                last = i;
            }
        }
        List<List<Integer>> sequences = new ArrayList<>();
        for (List<Integer> run : runs) {
            if (matchingInitiator[run.get(0)] >= 0) {
                continue;
            }
            List<Integer> sequence = new ArrayList<>(run);
            int end = sequence.get(sequence.size() - 1);
            while (original[end].opensIsolate() && matchingPdi[end] < original.length) {
                sequence.addAll(runs.get(runOf[matchingPdi[end]]));
                end = sequence.get(sequence.size() - 1);
            }
            sequences.add(sequence);
        }
        return sequences;
    }

    private int before(int i) {
        int at = i - 1;
        while (at >= 0 && isRemoved(at)) {
            at--;
        }
        return at;
    }

    private int level(int i) {
        return i < 0 || i >= original.length ? paragraphLevel : explicit[i];
    }

    private int endLevel(List<Integer> sequence) {
        int last = sequence.get(sequence.size() - 1);
        if (original[last].opensIsolate()) {
            return paragraphLevel;
        }
        int at = last + 1;
        while (at < original.length && isRemoved(at)) {
            at++;
        }
        return level(at);
    }

    /** L1. */
    private void resetWhitespace() {
        boolean reset = true;
        for (int i = original.length - 1; i >= 0; i--) {
            switch (original[i]) {
                case B, S -> {
                    levels[i] = paragraphLevel;
                    reset = true;
                }
                case WS, FSI, LRI, RLI, PDI, RLE, LRE, RLO, LRO, PDF, BN -> {
                    if (reset) {
                        levels[i] = paragraphLevel;
                    }
                }
                default -> reset = false;
            }
        }
    }
}
