package org.khabar.model;

/** How a {@link Quote} gives somebody's words. */
public enum QuoteKind {
    /** Verbatim, in quotation marks or clearly in the first or second person. */
    DIRECT,
    /** In a reported clause. */
    INDIRECT,
    /** In a reported clause that holds verbatim fragments in marks. */
    MIXED,
    /** Not at all: a speech act with a topic, and no content. */
    NARRATED
}
