package org.khabar.text;

/**
 * A half-open range of UTF-16 code units of a text: {@code start} is the first unit inside, {@code end} the first one
 * after. An empty span marks a place between two units.
 *
 * <p>This record is immutable and thread-safe. Spans are ordered by their start, then by their end.
 *
 * @param start the offset of the first unit, not negative
 * @param end the offset after the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the bounds.
     *
     * @param start the offset of the first unit, not negative
     * @param end the offset after the last unit, not before {@code start}
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + "): start is negative or after the end");
        }
    }

    /**
     * How many UTF-16 units the span covers.
     *
     * @return the length, not negative
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether the span covers nothing.
     *
     * @return true if start and end are the same
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether a unit lies inside.
     *
     * @param offset an offset in UTF-16 units
     * @return true if {@code start <= offset < end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether another span lies wholly inside this one; equal spans contain each other.
     *
     * @param other another span of the same text
     * @return true if nothing of it stands outside
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether two spans share at least one unit; an empty span overlaps nothing.
     *
     * @param other another span of the same text
     * @return true if they share a unit
     */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * The smallest span that contains both.
     *
     * @param other another span of the same text
     * @return from the smaller start to the greater end
     */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * This span, moved.
     *
     * @param distance how far, in UTF-16 units; may be negative
     * @return a span of the same length
     * @throws IllegalArgumentException if the start would become negative
     */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
