package org.khabar.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.khabar.text.Span;

/**
 * A place in the text that was not fully understood. Bad text never fails; it stays text and leaves such a note.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what was found
 * @param span where; may be empty
 * @param detail a code that says more, such as the name of the limit
 */
public record Diagnostic(DiagnosticKind kind, Span span, Optional<String> detail) {

    /**
     * Checks the parts.
     *
     * @param kind what was found
     * @param span where
     * @param detail a code that says more
     * @throws ModelException if the detail has not the form of an id: free text has no place here
     */
    public Diagnostic {
        requireNonNull(kind, "kind");
        requireNonNull(span, "span");
        requireNonNull(detail, "detail").ifPresent(code -> Codes.id("Diagnostic.detail", code));
    }

    /**
     * A diagnostic that says it all by its kind.
     *
     * @param kind what was found
     * @param span where
     * @return the diagnostic
     */
    public static Diagnostic of(DiagnosticKind kind, Span span) {
        return new Diagnostic(kind, span, Optional.empty());
    }
}
