package org.khabar.specification;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of findings and the parts that each may have. */
final class Vocabulary {

    private static final List<String> ENTITY = parts("name name_en acronym country same");
    private static final List<String> NO_PARTS = List.of();

    private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("headline", NO_PARTS);
        KINDS.put("dateline", NO_PARTS);
        KINDS.put("byline", NO_PARTS);
        KINDS.put("agency", NO_PARTS);
        KINDS.put("person", ENTITY);
        KINDS.put("organization", ENTITY);
        KINDS.put("country", ENTITY);
        KINDS.put("place", ENTITY);
        KINDS.put("quote", parts("content cue speaker mention by subject marked"));
        KINDS.put(
                "visit",
                parts("visitor visitor_country host_country host to invited invitation by purpose programme delegate"
                        + " send_off send_off_by reception reception_by evidence"));
        KINDS.put("agreement", parts("noun title party signatory witness negotiator field value time place evidence"));
        KINDS.put("amount", NO_PARTS);
        KINDS.put("date", NO_PARTS);
    }

    private Vocabulary() {}

    private static List<String> parts(String words) {
        return Arrays.asList(words.split(" "));
    }

    static Iterable<String> kinds() {
        return KINDS.keySet();
    }

    static boolean isKind(String kind) {
        return KINDS.containsKey(kind);
    }

    static boolean isPart(String kind, String part) {
        return KINDS.getOrDefault(kind, List.of()).contains(part);
    }

    /** The first word of a line. */
    static String key(String line) {
        int blank = line.indexOf(' ');
        return blank < 0 ? line : line.substring(0, blank);
    }
}
