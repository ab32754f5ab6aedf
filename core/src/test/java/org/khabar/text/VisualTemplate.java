package org.khabar.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How a text that was put together of a template's literals and values is shown, for the embedding law. */
final class VisualTemplate {

    private static final int LITERAL = -1;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();

    /** Adds characters of the template. */
    VisualTemplate literal(String literal) {
        return add(literal, LITERAL);
    }

    /** Adds what stands for a value, its isolates included. */
    VisualTemplate value(int slot, String shown) {
        return add(shown, slot);
    }

    private VisualTemplate add(String piece, int owner) {
        text.append(piece);
        for (int i = 0; i < piece.length(); i++) {
            owners.add(owner);
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    /**
     * What must not change: the template's own visible characters in visual order, each with its offset among the literals and
     * the parity of its level, paragraph by paragraph with the level of each; and whether the visible characters of each value
     * stand side by side. White space of a value is not visible: at the end of a line and before a tab of the template L1 puts
     * it back to the paragraph's level, whatever it stands in.
     */
    List<String> order(BidiEngine engine, int direction) {
        List<String> order = new ArrayList<>();
        int[] literalOffsets = literalOffsets();
        for (Span paragraph : paragraphs()) {
            String line = text.substring(paragraph.start(), paragraph.end());
            BidiEngine.Resolved shown = engine.resolve(line, direction);
            order.add("paragraph " + shown.paragraphLevel());
            order.add(isContiguous(shown, line, paragraph.start()) ? "contiguous" : "torn");
            for (int i : shown.order()) {
                int offset = literalOffsets[paragraph.start() + i];
                if (offset >= 0 && isVisible(line.charAt(i))) {
                    order.add(offset + (shown.levels()[i] % 2 == 0 ? "L" : "R"));
                }
            }
        }
        return order;
    }

    private int[] literalOffsets() {
        int literals = 0;
        int[] offsets = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            offsets[i] = owners.get(i) == LITERAL ? literals++ : LITERAL;
        }
        return offsets;
    }

    private boolean isContiguous(BidiEngine.Resolved shown, String line, int start) {
        List<Integer> seen = new ArrayList<>();
        for (int i : shown.order()) {
            int owner = owners.get(start + i);
            boolean again = seen.isEmpty() || seen.get(seen.size() - 1) != owner;
            boolean blank = owner != LITERAL && BidiClass.of(line.charAt(i)) == BidiClass.WS;
            if (isVisible(line.charAt(i)) && !blank && again) {
                if (owner != LITERAL && seen.contains(owner)) {
                    return false;
                }
                seen.add(owner);
            }
        }
        return true;
    }

    private static boolean isVisible(char c) {
        return !BidiControl.is(c) && BidiClass.of(c) != BidiClass.B;
    }

    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (BidiControl.endsParagraph(text.charAt(i)) && !pair) {
                paragraphs.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            paragraphs.add(new Span(start, text.length()));
        }
        return paragraphs;
    }

    /** Whether a value has something to show, so that white space around it is not at the end of the line. */
    static boolean hasContent(String value) {
        return value.codePoints()
                .mapToObj(BidiClass::of)
                .anyMatch(type -> !Arrays.asList(
                                BidiClass.WS,
                                BidiClass.B,
                                BidiClass.S,
                                BidiClass.BN,
                                BidiClass.RLE,
                                BidiClass.LRE,
                                BidiClass.RLO,
                                BidiClass.LRO,
                                BidiClass.PDF,
                                BidiClass.LRI,
                                BidiClass.RLI,
                                BidiClass.FSI,
                                BidiClass.PDI)
                        .contains(type));
    }
}
