package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How many agreements a text speaks of: one, two, several, or a number. Arabic tells two from several by a form of the
 * noun.
 *
 * <p>Immutable and thread-safe.
 *
 * @param form what the text says
 * @param count how many; empty if and only if the form is {@link Form#PLURAL}
 */
public record AgreementNumber(Form form, OptionalInt count) {

    /** What the text says of the number. */
    public enum Form {
        /** One. */
        SINGULAR,
        /** Two. */
        DUAL,
        /** Several, without a number. */
        PLURAL,
        /** A number from three on. */
        COUNT
    }

    /** One agreement. */
    public static final AgreementNumber SINGULAR = new AgreementNumber(Form.SINGULAR, OptionalInt.of(1));

    /** Two agreements. */
    public static final AgreementNumber DUAL = new AgreementNumber(Form.DUAL, OptionalInt.of(2));

    /** Several agreements, nobody says how many. */
    public static final AgreementNumber PLURAL = new AgreementNumber(Form.PLURAL, OptionalInt.empty());

    /**
     * Checks that form and count agree.
     *
     * @param form what the text says
     * @param count how many
     * @throws ModelException if they do not
     */
    public AgreementNumber {
        requireNonNull(form, "form");
        int number = requireNonNull(count, "count").orElse(0);
        boolean agree = switch (form) {
            case SINGULAR -> number == 1;
            case DUAL -> number == 2;
            case PLURAL -> count.isEmpty();
            case COUNT -> number > 2;
        };
        if (!agree) {
            throw new ModelException(
                    "AgreementNumber.count",
                    (count.isEmpty() ? "missing" : String.valueOf(number)) + ", and the form is " + form);
        }
    }

    /**
     * A number of agreements.
     *
     * @param count how many, at least one
     * @return {@link #SINGULAR} for one, {@link #DUAL} for two, a {@link Form#COUNT} from three on
     * @throws ModelException if the count is not positive
     */
    public static AgreementNumber of(int count) {
        return switch (count) {
            case 1 -> SINGULAR;
            case 2 -> DUAL;
            default -> new AgreementNumber(Form.COUNT, OptionalInt.of(count));
        };
    }
}
