package org.khabar.text;

import java.util.HashMap;
import java.util.Map;

/** The pairs of BidiBrackets.txt. */
final class ReferenceBrackets {

    private static final String PAIRS = "()[]{}\u0F3A\u0F3B\u0F3C\u0F3D\u169B\u169C\u2045\u2046\u207D\u207E"
            + "\u208D\u208E\u2308\u2309\u230A\u230B\u2329\u232A\u2768\u2769\u276A\u276B\u276C\u276D\u276E\u276F"
            + "\u2770\u2771\u2772\u2773\u2774\u2775\u27C5\u27C6\u27E6\u27E7\u27E8\u27E9\u27EA\u27EB\u27EC\u27ED"
            + "\u27EE\u27EF\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298A\u298B\u298C\u298D\u2990\u298F\u298E"
            + "\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29D8\u29D9\u29DA\u29DB\u29FC\u29FD\u2E22\u2E23"
            + "\u2E24\u2E25\u2E26\u2E27\u2E28\u2E29\u2E55\u2E56\u2E57\u2E58\u2E59\u2E5A\u2E5B\u2E5C\u3008\u3009"
            + "\u300A\u300B\u300C\u300D\u300E\u300F\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301A\u301B"
            + "\uFE59\uFE5A\uFE5B\uFE5C\uFE5D\uFE5E\uFF08\uFF09\uFF3B\uFF3D\uFF5B\uFF5D\uFF5F\uFF60\uFF62\uFF63";

    private static final Map<Integer, Integer> CLOSING = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            CLOSING.put((int) PAIRS.charAt(i), canonical(PAIRS.charAt(i + 1)));
        }
    }

    private ReferenceBrackets() {}

    /** The closing bracket, up to canonical equivalence, of an opening one; 0 for all else. */
    static int closing(int codePoint) {
        return CLOSING.getOrDefault(codePoint, 0);
    }

    static boolean isClosing(int codePoint) {
        return CLOSING.containsValue(canonical(codePoint));
    }

    /** U+2329 and U+232A are canonically equivalent to U+3008 and U+3009. */
    static int canonical(int codePoint) {
        return codePoint == 0x232A ? 0x3009 : codePoint;
    }
}
