package org.khabar.text;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values for the slots of one {@link Template}. Mutable, for one thread. */
public final class Filling {

    private final Template template;
    private final Map<String, Filled> values = new HashMap<>();

    Filling(Template template) {
        this.template = template;
    }

    /**
     * Puts a string of unknown direction into a slot.
     *
     * @param slot the name of the slot
     * @param value any string, ill-formed ones too
     * @return this filling
     * @throws TemplateException if the template has no such slot
     */
    public Filling with(String slot, String value) {
        return put(slot, new Filled(Seal.of(value), Direction.AUTO, EmbeddingDepth.NONE));
    }

    /**
     * Puts a text with its direction into a slot.
     *
     * @param slot the name of the slot
     * @param text any text
     * @return this filling
     * @throws TemplateException if the template has no such slot
     */
    public Filling with(String slot, LocalizedText text) {
        return put(slot, new Filled(Seal.of(text.value()), text.direction(), EmbeddingDepth.NONE));
    }

    /**
     * Puts a filled template into a slot.
     *
     * @param slot the name of the slot
     * @param filled what another filling gave
     * @return this filling
     * @throws TemplateException if this template has no such slot, or if the isolates would be nested deeper than UAX #9 allows
     *     (BD2: a maximum depth of 125 levels, of which the paragraph may take the first)
     */
    public Filling with(String slot, Filled filled) {
        return put(slot, filled.sealed());
    }

    private Filling put(String slot, Filled value) {
        if (!template.names().contains(requireNonNull(slot, "slot"))) {
            throw new TemplateException("no slot {" + slot + "}: one of " + template.slots() + " expected");
        }
        depth(slot, value);
        values.put(slot, value);
        return this;
    }

    /** The depth that a value gives the template, checked. */
    private EmbeddingDepth depth(String slot, Filled value) {
        EmbeddingDepth deepest = EmbeddingDepth.NONE;
        List<String> names = template.names();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(slot)) {
                EmbeddingDepth depth = value.depth().inside(value.base());
                String around = template.around(i);
                for (int k = around.length() - 1; k >= 0; k--) {
                    depth = depth.inside(Filled.base(around.charAt(k)));
                }
                deepest = deepest.max(depth);
            }
        }
        if (!deepest.isAllowed(template.direction())) {
            throw new TemplateException(
                    "slot {" + slot + "}: isolates nested deeper than " + EmbeddingDepth.MOST + " levels");
        }
        return deepest;
    }

    /**
     * Fills the slots.
     *
     * @return the text of the template with each value in its isolate
     * @throws TemplateException if a slot has no value
     */
    public Filled done() {
        StringBuilder out = new StringBuilder();
        EmbeddingDepth depth = EmbeddingDepth.NONE;
        List<String> names = template.names();
        for (int i = 0; i < names.size(); i++) {
            Filled value = values.get(names.get(i));
            if (value == null) {
                throw new TemplateException("a value for the slot {" + names.get(i) + "} expected");
            }
            out.append(template.literals().get(i))
                    .append(BidiControl.isolate(value.direction()))
                    .append(value.text())
                    .append(BidiControl.PDI);
            depth = depth.max(depth(names.get(i), value));
        }
        out.append(template.literals().get(names.size()));
        return new Filled(out.toString(), template.direction(), depth);
    }
}
