package org.khabar.model;

/** What a {@link Diagnostic} found. */
public enum DiagnosticKind {
    /** A quotation mark without its other half. */
    UNBALANCED_QUOTE,
    /** A quote whose speaker nobody can tell. */
    UNRESOLVED_SPEAKER,
    /** An office or a counterpart that fits nobody. */
    UNRESOLVED_REFERENCE,
    /** A number that can be read in two ways: 1,234. */
    AMBIGUOUS_NUMBER,
    /** The language cannot be told. */
    UNKNOWN_LANGUAGE,
    /** A lone surrogate or a noncharacter. */
    MALFORMED_TEXT,
    /** Quotations nested too deep; the rest stays text. */
    NESTING_TOO_DEEP,
    /** A documented limit; what lies beyond stays text. */
    LIMIT_REACHED,
    /** The list is full, and there was more. */
    MORE_DIAGNOSTICS
}
