package org.khabar.text;

import java.util.Arrays;

/**
 * How the offsets of a view (a folded, sealed or otherwise derived string) and of its source belong together: a list of
 * runs, in each of which the two either advance side by side, unit by unit, or stand for each other as a whole.
 *
 * <p>Both directions are monotone, and what one direction maps, the other maps back to at least as much: a span of the
 * source lies within {@code toSource(toView(span))}, one of the view within {@code toView(toSource(span))}. A unit of the
 * source that the view does not have belongs to the unit before it, so that a letter keeps its vowel signs.
 *
 * <p>Immutable and thread-safe. A look-up takes logarithmic time.
 */
public final class OffsetMap {

    private final int[] viewStarts;
    private final int[] sourceStarts;
    private final boolean[] parallel;

    private OffsetMap(int[] viewStarts, int[] sourceStarts, boolean[] parallel) {
        this.viewStarts = viewStarts;
        this.sourceStarts = sourceStarts;
        this.parallel = parallel;
    }

    /**
     * The map of a view that is its source.
     *
     * @param length the length of both in UTF-16 units
     * @return a map that changes nothing
     */
    public static OffsetMap identity(int length) {
        return new OffsetMap(new int[] {0, length}, new int[] {0, length}, new boolean[] {true});
    }

    /**
     * Starts a map.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The length of the view.
     *
     * @return UTF-16 units
     */
    public int viewLength() {
        return viewStarts[viewStarts.length - 1];
    }

    /**
     * The length of the source.
     *
     * @return UTF-16 units
     */
    public int sourceLength() {
        return sourceStarts[sourceStarts.length - 1];
    }

    /**
     * What a span of the view stands for.
     *
     * @param view a span of the view
     * @return the span of the source that it came from, with all that the view left out inside
     * @throws IndexOutOfBoundsException if the span ends after the view
     */
    public Span toSource(Span view) {
        return map(view, viewStarts, sourceStarts);
    }

    /**
     * Where a span of the source went.
     *
     * @param source a span of the source
     * @return the span of the view that came from it
     * @throws IndexOutOfBoundsException if the span ends after the source
     */
    public Span toView(Span source) {
        return map(source, sourceStarts, viewStarts);
    }

    private Span map(Span span, int[] from, int[] to) {
        java.util.Objects.checkFromToIndex(span.start(), span.end(), from[from.length - 1]);
        int first = run(from, span.start());
        int start = parallel[first] ? to[first] + span.start() - from[first] : to[first];
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        int last = run(from, span.end() - 1);
        int end = parallel[last] ? to[last] + span.end() - from[last] : to[last + 1];
        return new Span(start, Math.max(start, end));
    }

    /** The last run that starts at or before an offset and is not empty on that side. */
    private int run(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, 0, starts.length - 1, offset);
        int run = found >= 0 ? found : -found - 2;
        while (run + 1 < starts.length - 1 && starts[run + 1] == starts[run]) {
            run++;
        }
        return Math.max(run, 0);
    }

    /** Collects the runs of a map from left to right. Mutable, for one thread. */
    public static final class Builder {

        private int[] viewStarts = new int[8];
        private int[] sourceStarts = new int[8];
        private boolean[] parallel = new boolean[8];
        private int runs;
        private int view;
        private int source;

        private Builder() {}

        /**
         * Adds units that stand in both.
         *
         * @param length how many, not negative
         * @return this builder
         */
        public Builder copy(int length) {
            if (length > 0) {
                if (runs == 0 || !parallel[runs - 1]) {
                    start(true);
                }
                view += length;
                source += length;
            }
            return this;
        }

        /**
         * Adds units of the source that became other units of the view, as a whole.
         *
         * @param sourceLength how many units of the source, not negative
         * @param viewLength how many units of the view, not negative
         * @return this builder
         */
        public Builder replace(int sourceLength, int viewLength) {
            if (sourceLength == 0 && viewLength == 0) {
                return this;
            }
            if (viewLength == 0 && runs > 0) {
                attach();
            } else {
                start(false);
            }
            view += viewLength;
            source += sourceLength;
            return this;
        }

        /** Makes a run of the last unit, so that what the view leaves out can belong to it. */
        private void attach() {
            if (parallel[runs - 1] && view - viewStarts[runs - 1] > 1) {
                view--;
                source--;
                start(false);
                view++;
                source++;
            }
            parallel[runs - 1] = false;
        }

        private void start(boolean sideBySide) {
            if (runs == viewStarts.length) {
                viewStarts = Arrays.copyOf(viewStarts, 2 * runs);
                sourceStarts = Arrays.copyOf(sourceStarts, 2 * runs);
                parallel = Arrays.copyOf(parallel, 2 * runs);
            }
            viewStarts[runs] = view;
            sourceStarts[runs] = source;
            parallel[runs++] = sideBySide;
        }

        /**
         * Ends the map.
         *
         * @return the map of all runs added so far
         */
        public OffsetMap build() {
            if (runs == 0) {
                return identity(0);
            }
            int[] views = Arrays.copyOf(viewStarts, runs + 1);
            int[] sources = Arrays.copyOf(sourceStarts, runs + 1);
            views[runs] = view;
            sources[runs] = source;
            return new OffsetMap(views, sources, Arrays.copyOf(parallel, runs));
        }
    }
}
