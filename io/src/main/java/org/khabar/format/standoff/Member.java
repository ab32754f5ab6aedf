package org.khabar.format.standoff;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.khabar.text.PlainText;

/**
 * A member of a JSON object that may be absent, null or a value. The three differ: a gold file that lacks a member was not
 * annotated for it, while null says that there is nothing; and a prediction that is silent is not right where null is.
 *
 * <p>This record is immutable, and thread-safe if its value is.
 *
 * @param <T> the type of the value
 * @param given whether the object has the member
 * @param value its value, empty if it is null or absent
 */
public record Member<T>(boolean given, Optional<T> value) {

    private static final Member<?> ABSENT = new Member<>(false, Optional.empty());
    private static final Member<?> NULL = new Member<>(true, Optional.empty());

    /**
     * Checks that only a given member has a value.
     *
     * @param given whether the object has the member
     * @param value its value
     * @throws IllegalArgumentException if there is a value and the member is not given
     */
    public Member {
        requireNonNull(value, "value");
        if (!given && value.isPresent()) {
            throw new IllegalArgumentException("an absent member has no value");
        }
    }

    /**
     * The member that the object lacks.
     *
     * @param <T> the type of the value
     * @return the absent member
     */
    @SuppressWarnings("unchecked") // it has no value
    public static <T> Member<T> absent() {
        return (Member<T>) ABSENT;
    }

    /**
     * The member that is null.
     *
     * @param <T> the type of the value
     * @return the member without a value
     */
    @SuppressWarnings("unchecked") // it has no value
    public static <T> Member<T> ofNull() {
        return (Member<T>) NULL;
    }

    /**
     * A member with a value.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the member
     */
    public static <T> Member<T> of(T value) {
        return new Member<>(true, Optional.of(value));
    }

    /**
     * A member that is given in any case, null where there is no value.
     *
     * @param <T> the type of the value
     * @param value the value, or empty for null
     * @return the member
     */
    public static <T> Member<T> of(Optional<T> value) {
        return new Member<>(true, value);
    }

    /**
     * Whether there is a value.
     *
     * @return false if the member is null or absent
     */
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * Whether there is this value.
     *
     * @param expected any value
     * @return true if the member has an equal one
     */
    public boolean is(T expected) {
        return value.isPresent() && value.get().equals(expected);
    }

    /**
     * The value, or another one.
     *
     * @param other what to take if the member is null or absent
     * @return the value
     */
    public T orElse(T other) {
        return value.orElse(other);
    }

    /**
     * The same member with another value.
     *
     * @param <R> the type of the other value
     * @param change makes the other value from this one
     * @return absent, null or the other value
     */
    public <R> Member<R> map(Function<? super T, ? extends R> change) {
        return new Member<>(given, value.map(change));
    }

    /**
     * Whether this member says what another one says. One that is absent says nothing, while an expected one that is absent
     * asks for null.
     *
     * @param expected the member of the gold
     * @return true if this one is given and the values are equal, or both are none
     */
    public boolean repeats(Member<T> expected) {
        return given && value.equals(expected.value);
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return given ? value.map(it -> PlainText.of(it.toString())).orElse("null") : "absent";
    }
}
