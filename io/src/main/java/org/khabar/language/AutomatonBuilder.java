package org.khabar.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Automaton} from forms in the order of their characters. States that no later form can change are merged
 * with equal ones as soon as they are left (Daciuk, Mihov, Watson and Watson 2000); then the states are laid into two arrays so
 * that no two of their transitions meet. Mutable, for one thread.
 */
final class AutomatonBuilder {

    private final Map<State, State> register = new HashMap<>();
    private final List<State> path = new ArrayList<>();
    private String last = "";

    AutomatonBuilder() {
        path.add(new State());
    }

    /** A state: its transitions in the order of their characters, and what it outputs. */
    private static final class State {
        private char[] labels = {};
        private @Nullable State[] targets = {};
        private int output = -1;
        private int base = -1;

        /** Whether the form can only end here. */
        boolean leaf() {
            return labels.length == 0;
        }

        void add(char label, State target) {
            labels = Arrays.copyOf(labels, labels.length + 1);
            targets = Arrays.copyOf(targets, targets.length + 1);
            labels[labels.length - 1] = label;
            targets[targets.length - 1] = target;
        }

        /** Targets are merged before their sources, so that equal ones are the same object. */
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof State state) || output != state.output || !Arrays.equals(labels, state.labels)) {
                return false;
            }
            for (int i = 0; i < targets.length; i++) {
                if (targets[i] != state.targets[i]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = 31 * output + Arrays.hashCode(labels);
            for (State target : targets) {
                hash = 31 * hash + System.identityHashCode(target);
            }
            return hash;
        }
    }

    /** Adds a form; each must come after the one before in the order of its characters. */
    void add(String form, int output) {
        int common = 0;
        while (common < Math.min(form.length(), last.length()) && form.charAt(common) == last.charAt(common)) {
            common++;
        }
        merge(common);
        for (int i = common; i < form.length(); i++) {
            State next = new State();
            path.get(path.size() - 1).add(form.charAt(i), next);
            path.add(next);
        }
        path.get(path.size() - 1).output = output;
        last = form;
    }

    /** Merges the states of the last form beyond a depth with equal ones. */
    private void merge(int depth) {
        while (path.size() > depth + 1) {
            State state = path.remove(path.size() - 1);
            State parent = path.get(path.size() - 1);
            State same = register.putIfAbsent(state, state);
            if (same != null) {
                parent.targets[parent.targets.length - 1] = same;
            }
        }
    }

    Automaton build() {
        merge(0);
        register.clear();
        State root = path.get(0);
        List<State> states = collect(root);
        byte[] codes = codes(states);
        Layout layout = new Layout(codes);
        for (State state : states) {
            if (!state.leaf() || state == root) {
                layout.place(state);
            }
        }
        return layout.automaton(root, states);
    }

    /** All states that a root leads to, each once, the larger ones first, since they are harder to place. */
    private static List<State> collect(State root) {
        List<State> states = new ArrayList<>();
        java.util.Set<State> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        java.util.ArrayDeque<State> open = new java.util.ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            State state = open.pop();
            if (seen.add(state)) {
                states.add(state);
                for (State target : state.targets) {
                    open.push(java.util.Objects.requireNonNull(target));
                }
            }
        }
        states.sort((a, b) -> Integer.compare(b.labels.length, a.labels.length));
        return states;
    }

    /** Numbers the characters, from 1 on, in their order. */
    private static byte[] codes(List<State> states) {
        BitSet used = new BitSet();
        for (State state : states) {
            for (char label : state.labels) {
                used.set(label);
            }
        }
        if (used.cardinality() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("more than " + Byte.MAX_VALUE + " different characters in the forms of a pack");
        }
        byte[] codes = new byte[used.length()];
        byte next = 1;
        for (int c = used.nextSetBit(0); c >= 0; c = used.nextSetBit(c + 1)) {
            codes[c] = next++;
        }
        return codes;
    }

    /** Lays states into two arrays. */
    private static final class Layout {

        private final byte[] codes;
        private final BitSet taken = new BitSet();
        private final BitSet bases = new BitSet();
        private int firstFree;
        private int end;

        Layout(byte[] codes) {
            this.codes = codes;
        }

        void place(State state) {
            int[] slots = new int[state.labels.length + (state.output >= 0 ? 1 : 0)];
            for (int i = 0; i < state.labels.length; i++) {
                slots[i] = codes[state.labels[i]];
            }
            if (state.output >= 0) {
                slots[slots.length - 1] = Automaton.END;
            }
            int lowest = slots.length == 0 ? 0 : Arrays.stream(slots).min().getAsInt();
            firstFree = taken.nextClearBit(firstFree);
            int slot = firstFree;
            while (slot < lowest || !fits(slot - lowest, slots)) {
                slot = taken.nextClearBit(slot + 1);
            }
            state.base = slot - lowest;
            bases.set(state.base);
            for (int code : slots) {
                taken.set(state.base + code);
                end = Math.max(end, state.base + code + 1);
            }
        }

        private boolean fits(int base, int[] slots) {
            if (bases.get(base)) {
                return false;
            }
            for (int code : slots) {
                if (taken.get(base + code)) {
                    return false;
                }
            }
            return true;
        }

        Automaton automaton(State root, List<State> states) {
            int size = end + Byte.MAX_VALUE + 1;
            long[] transitions = new long[size];
            Arrays.fill(transitions, Automaton.transition(-1, 0));
            for (State state : states) {
                if (state.base < 0) {
                    continue;
                }
                for (int i = 0; i < state.labels.length; i++) {
                    int slot = state.base + codes[state.labels[i]];
                    State target = java.util.Objects.requireNonNull(state.targets[i]);
                    transitions[slot] = Automaton.transition(state.base, target.leaf() ? ~target.output : target.base);
                }
                if (state.output >= 0) {
                    transitions[state.base + Automaton.END] = Automaton.transition(state.base, state.output);
                }
            }
            return new Automaton(root.base, codes, transitions);
        }
    }
}
