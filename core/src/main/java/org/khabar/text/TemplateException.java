package org.khabar.text;

/** A {@link Template} that cannot be built or filled as asked. The message is fit for logs, see {@link PlainText}. */
public final class TemplateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what was found and what is allowed
     */
    public TemplateException(String message) {
        super(PlainText.of(message));
    }
}
