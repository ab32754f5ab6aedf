package org.khabar.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds everything in a text that readers do not see or that changes the order in which they see the rest: one finding for
 * each such character, complete, in the order of the text.
 *
 * <p>Each of the twelve characters that Unicode calls Bidi_Control is found, U+061C too; isolates are matched within their
 * paragraph, as UAX #9, BD9, does:
 *
 * <blockquote>Initialize a counter to one. Scan the text following the isolate initiator to the end of the paragraph while
 * incrementing the counter at every isolate initiator, and decrementing it at every PDI. Stop at the first PDI, if any, for
 * which the counter is decremented to zero.</blockquote>
 *
 * <p>All methods are pure functions and thread-safe; they take linear time.
 */
public final class Audit {

    private final SourceText source;
    private final String text;
    private final boolean document;
    private final List<Finding> findings = new ArrayList<>();

    /** Where the open isolates of the paragraph stand, as indices of their findings. */
    private int[] open = new int[8];

    private int depth;

    private Audit(String text, boolean document) {
        this.source = SourceText.of(requireNonNull(text, "text"));
        this.text = text;
        this.document = document;
    }

    /**
     * Audits a value that is to stand in one line.
     *
     * @param value any string, ill-formed ones too
     * @return the findings; line feeds and tabs are among them, for {@link Seal} replaces them
     */
    public static List<Finding> of(String value) {
        return new Audit(value, false).run();
    }

    /**
     * Audits a text of lines.
     *
     * @param document any string, ill-formed ones too
     * @return the findings; line feeds and carriage returns are none, other line breaks are
     */
    public static List<Finding> ofDocument(String document) {
        return new Audit(document, true).run();
    }

    private List<Finding> run() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                read(i, c);
            }
        }
        closeParagraph();
        MixedDigits.find(text, this::add);
        findings.sort(Comparator.comparing(Finding::span));
        return Collections.unmodifiableList(findings);
    }

    private void read(int at, char c) {
        if (BidiControl.is(c)) {
            control(at, c);
        } else if (BidiControl.breaksLine(c)) {
            if (!document || (c != '\n' && c != '\r')) {
                add(FindingKind.LINE_BREAK, Finding.Severity.WARNING, at, 1);
            }
            if (BidiControl.endsParagraph(c)) {
                closeParagraph();
            }
        } else if (BidiControl.separatesSegments(c)) {
            Finding.Severity severity = c == '\t' ? Finding.Severity.INFO : Finding.Severity.WARNING;
            add(FindingKind.SEGMENT_SEPARATOR, severity, at, 1);
        } else if (c >= Character.MIN_SURROGATE) {
            unusual(at, c);
        }
    }

    private void unusual(int at, char c) {
        if (CodePoints.isLoneSurrogate(text, at)) {
            add(FindingKind.SURROGATE, Finding.Severity.ERROR, at, 1);
        } else if (!Character.isLowSurrogate(c)) {
            int codePoint = text.codePointAt(at);
            if (CodePoints.isTag(codePoint)) {
                add(FindingKind.TAG, Finding.Severity.WARNING, at, 2);
            } else if (CodePoints.isNoncharacter(codePoint)) {
                add(FindingKind.NONCHARACTER, Finding.Severity.WARNING, at, Character.charCount(codePoint));
            }
        }
    }

    private void control(int at, char c) {
        if (BidiControl.opensIsolate(c)) {
            if (depth == open.length) {
                open = java.util.Arrays.copyOf(open, 2 * depth);
            }
            open[depth++] = findings.size();
            add(FindingKind.ISOLATE, Finding.Severity.INFO, at, 1);
        } else if (c == BidiControl.PDI) {
            boolean matched = depth > 0;
            depth -= matched ? 1 : 0;
            add(
                    matched ? FindingKind.ISOLATE : FindingKind.UNMATCHED,
                    matched ? Finding.Severity.INFO : Finding.Severity.ERROR,
                    at,
                    1);
        } else if (c == BidiControl.LRO || c == BidiControl.RLO) {
            add(FindingKind.OVERRIDE, Finding.Severity.ERROR, at, 1);
        } else if (BidiControl.isPaired(c)) {
            add(FindingKind.EMBEDDING, Finding.Severity.WARNING, at, 1);
        } else {
            add(FindingKind.MARK, Finding.Severity.INFO, at, 1);
        }
    }

    private void closeParagraph() {
        for (int i = 0; i < depth; i++) {
            Finding isolate = findings.get(open[i]);
            findings.set(
                    open[i],
                    new Finding(
                            FindingKind.UNCLOSED,
                            Finding.Severity.ERROR,
                            isolate.span(),
                            isolate.codePoint(),
                            isolate.line(),
                            isolate.column()));
        }
        depth = 0;
    }

    private void add(FindingKind kind, Finding.Severity severity, int at, int length) {
        int codePoint = length == 1 ? text.charAt(at) : text.codePointAt(at);
        findings.add(
                new Finding(kind, severity, new Span(at, at + length), codePoint, source.line(at), source.column(at)));
    }

    /** Takes a span in which digits of several sets make one number. */
    private void add(Span span) {
        add(FindingKind.MIXED_DIGITS, Finding.Severity.WARNING, span.start(), span.length());
    }
}
