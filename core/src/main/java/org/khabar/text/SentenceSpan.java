package org.khabar.text;

/**
 * Where a sentence stands.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param span the sentence with the white space after it; the spans of all sentences of a range follow each other without
 *     gap and without overlap
 * @param content the sentence without white space at its edges; empty if there is nothing else
 * @param startsInQuotation whether a quotation is open where the content starts: one that began before it
 * @param endsInQuotation whether a quotation is open where the content ends: one that goes on after it
 */
public record SentenceSpan(Span span, Span content, boolean startsInQuotation, boolean endsInQuotation) {}
