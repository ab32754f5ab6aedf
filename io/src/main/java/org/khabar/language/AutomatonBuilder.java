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
        List<State> states = new ArrayList<>();
        collect(path.get(0), states);
        byte[] codes = codes(states);
        Layout layout = new Layout(codes);
        for (State state : states) {
            if (!state.leaf()) {
                state.base = layout.place(state);
            }
        }
        return layout.automaton(states, path.get(0).base);
    }
}
