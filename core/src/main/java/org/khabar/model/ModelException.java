package org.khabar.model;

/**
 * A value that cannot be: a part is missing, a span lies outside the source, an id leads nowhere, two parts contradict
 * each other. The message names the type and the field, and the id where there is one:
 *
 * <pre>{@code Visit.invitations[1].span: [36, 900) is outside the source of 300 UTF-16 units (in v:kz)}</pre>
 *
 * <p>The message is fit for logs: nothing invisible stands in it.
 */
public final class ModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The type and the field. */
    private final String place;

    /** The id of the value. */
    private final String owner;

    /** What is wrong. */
    private final String reason;

    /**
     * Describes what is wrong, and no more is known.
     *
     * @param reason what is wrong
     */
    public ModelException(String reason) {
        super(reason);
        this.place = "";
        this.owner = "";
        this.reason = reason;
    }

    /**
     * Describes what is wrong with a value that has no id.
     *
     * @param place the type and the field, such as {@code Evidence.span}
     * @param reason what is wrong there
     */
    public ModelException(String place, String reason) {
        this(place, "", reason);
    }

    /**
     * Describes what is wrong.
     *
     * @param place the type and the field, such as {@code Visit.invitations[1].span}
     * @param owner the id of the value, empty where it has none
     * @param reason what is wrong there
     */
    public ModelException(String place, String owner, String reason) {
        super(place + ": " + reason + (owner.isEmpty() ? "" : " (in " + owner + ")"));
        this.place = place;
        this.owner = owner;
        this.reason = reason;
    }

    /**
     * Where the value is wrong.
     *
     * @return the type and the field, such as {@code Visit.invitations[1].span}, or the type alone; empty where parts are
     *     missing and the reason names them
     */
    public String place() {
        return place;
    }

    /**
     * Whose field it is.
     *
     * @return the id of the value, empty where it has none
     */
    public String owner() {
        return owner;
    }

    /**
     * What is wrong there.
     *
     * @return the message without place and owner
     */
    public String reason() {
        return reason;
    }
}
