package org.khabar.parse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotations of a text, and which of them a token stands in. Immutable. */
final class Quotations {

    private final List<Quotation> all;
    private final List<Integer> strays;

    /** For each token the place of the outermost quotation that holds it or whose mark it is, -1 for none. */
    private final int[] outermost;

    /** For each token one more than the place of the quotation that opens with it, 0 for none. */
    private final int[] opened;

    Quotations(List<Quotation> all, List<Integer> strays, int tokens) {
        this.all = List.copyOf(all);
        this.strays = List.copyOf(strays);
        this.outermost = new int[tokens + 1];
        this.opened = new int[tokens + 1];
        Arrays.fill(outermost, -1);
        for (int i = 0; i < all.size(); i++) {
            Quotation quotation = all.get(i);
            opened[quotation.open()] = i + 1;
            if (quotation.closed() && outermost[quotation.open()] < 0) {
                Arrays.fill(outermost, quotation.open(), quotation.close() + 1, i);
            }
        }
    }

    List<Quotation> all() {
        return all;
    }

    /** The marks without their other half. */
    List<Integer> strays() {
        return strays;
    }

    /** The outermost closed quotation that a token stands in, its marks included. */
    @Nullable
    Quotation outermost(int token) {
        int place = token < outermost.length ? outermost[token] : -1;
        return place < 0 ? null : all.get(place);
    }

    /** Whether the outermost quotation around a token ends with it; false for a token before the first. */
    boolean closesWith(int token) {
        Quotation quotation = token < 0 ? null : outermost(token);
        return quotation != null && quotation.close() == token;
    }

    boolean inside(int token) {
        return outermost[token] >= 0;
    }

    /** The quotation that opens with a token. */
    @Nullable
    Quotation openedBy(int token) {
        int place = token < 0 || token >= opened.length ? 0 : opened[token];
        return place == 0 ? null : all.get(place - 1);
    }
}
