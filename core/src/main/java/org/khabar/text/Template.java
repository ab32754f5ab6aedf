package org.khabar.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text with named slots, such as {@code "{who} signed in {where}."}, into which values of any direction are put. No value
 * changes the order in which the template's own characters are shown, nor that of another value: each is isolated as one
 * phrase and sealed, see {@link Isolate}.
 *
 * <p><code>{{</code> and <code>}}</code> stand for the braces themselves. A template has no embeddings or overrides of its
 * own, which reach beyond the line's end (UAX #9, L1), and its own isolates are closed in their paragraph.
 *
 * <p>Immutable and thread-safe.
 */
public final class Template {

    /** The literals and, between each two of them, a slot. */
    private final List<String> literals = new ArrayList<>();

    private final List<String> slots = new ArrayList<>();

    /** The parities of the template's own isolates that are open at each slot: 0 LTR, 1 RTL, 2 not known. */
    private final List<String> around = new ArrayList<>();

    private final Direction direction;

    private Template(Direction direction) {
        this.direction = direction;
    }

    /**
     * Builds a template whose direction is that of its first strong character.
     *
     * @param pattern literal text with slots
     * @return the template
     * @throws TemplateException if a brace or an isolate is not closed, a name is empty, or the pattern has a LRE, RLE, LRO or
     *     RLO
     */
    public static Template of(String pattern) {
        return of(pattern, Direction.AUTO);
    }

    /**
     * Builds a template.
     *
     * @param pattern literal text with slots
     * @param direction the direction of the paragraph that the template makes, or of the isolate when it is put into another
     *     template
     * @return the template
     * @throws TemplateException if a brace or an isolate is not closed, a name is empty, or the pattern has a LRE, RLE, LRO or
     *     RLO
     */
    public static Template of(String pattern, Direction direction) {
        Template template = new Template(requireNonNull(direction, "direction"));
        template.parse(pattern);
        return template;
    }

    private void parse(String pattern) {
        StringBuilder literal = new StringBuilder();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean brace = c == '{' || c == '}';
            if (brace && i + 1 < pattern.length() && pattern.charAt(i + 1) == c) {
                literal.append(c);
                i++;
            } else if (brace) {
                int end = c == '{' ? pattern.indexOf('}', i) : -1;
                slots.add(name(pattern, i, end));
                literals.add(literal.toString());
                around.add(open.toString());
                literal.setLength(0);
                i = end;
            } else {
                check(pattern, i, open);
                literal.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw new TemplateException("an isolate without a PDI in \"" + pattern + "\"");
        }
        literals.add(literal.toString());
    }

    private static String name(String pattern, int start, int end) {
        String name = end < 0 ? "" : pattern.substring(start + 1, end);
        if (name.isEmpty() || name.indexOf('{') >= 0) {
            throw new TemplateException("offset " + start + ": {name}, {{ or }} expected in \"" + pattern + "\"");
        }
        return name;
    }

    private static void check(String pattern, int at, StringBuilder open) {
        char c = pattern.charAt(at);
        if (BidiControl.opensEmbedding(c)) {
            throw new TemplateException(
                    "offset " + at + ": no " + CodePoints.name(c) + " expected in \"" + pattern + "\"");
        }
        if (BidiControl.opensIsolate(c)) {
            open.append(c);
        } else if (c == BidiControl.PDI || BidiControl.endsParagraph(c)) {
            if (open.isEmpty() == (c == BidiControl.PDI)) {
                throw new TemplateException(
                        "offset " + at + ": isolates in pairs within a paragraph expected in \"" + pattern + "\"");
            }
            open.setLength(Math.max(0, open.length() - 1));
        }
    }

    /**
     * The names of the slots.
     *
     * @return the names in the order of the template, each once
     */
    public Set<String> slots() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(slots));
    }

    /**
     * The direction that was given with the template.
     *
     * @return the direction, {@link Direction#AUTO} if none was given
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Fills the slots with strings of unknown direction.
     *
     * @param values a value for each slot
     * @return the text of the template with each value in its isolate
     * @throws TemplateException if a slot has no value or a value no slot
     */
    public String render(Map<String, String> values) {
        Filling filling = fill();
        values.forEach(filling::with);
        return filling.done().text();
    }

    /**
     * Starts to fill the slots with values of known direction or with filled templates.
     *
     * @return a filling in which all slots are empty
     */
    public Filling fill() {
        return new Filling(this);
    }

    List<String> literals() {
        return literals;
    }

    List<String> names() {
        return slots;
    }

    /** The isolate initiators of the template's own that are open where a slot stands. */
    String around(int slot) {
        return around.get(slot);
    }
}
