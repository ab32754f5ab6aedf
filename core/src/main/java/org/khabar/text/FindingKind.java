package org.khabar.text;

import java.util.Locale;

/** What an {@link Audit} finds. */
public enum FindingKind {
    /** LRM, RLM or ALM: an invisible character with a direction. */
    MARK,
    /** LRE, RLE or PDF. */
    EMBEDDING,
    /** LRO or RLO: shows what follows in another order than it stands. */
    OVERRIDE,
    /** LRI, RLI or FSI with its PDI, or that PDI. */
    ISOLATE,
    /** A PDI without an initiator in its paragraph: it closes an isolate around the text. */
    UNMATCHED,
    /** LRI, RLI or FSI without a PDI in its paragraph: it takes in what comes after the text. */
    UNCLOSED,
    /** A character that ends the paragraph or the line. */
    LINE_BREAK,
    /** A tab or a unit separator. */
    SEGMENT_SEPARATOR,
    /** A tag character of the supplementary plane 14, invisible. */
    TAG,
    /** A surrogate that is not one of a pair. */
    SURROGATE,
    /** A code point that Unicode reserves for ever, such as U+FFFE. */
    NONCHARACTER,
    /** Digits of more than one set in one number. */
    MIXED_DIGITS;

    /**
     * The name that the command line writes.
     *
     * @return the name in lower case with hyphens: {@code line-break}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
