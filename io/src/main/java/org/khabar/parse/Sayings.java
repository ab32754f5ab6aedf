package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The quotes found so far, and which of them each token belongs to. Mutable, one per parse. */
final class Sayings {

    private final List<Saying> all = new ArrayList<>();
    private final @Nullable Saying[] owners;

    /** Of each token, whether the quotation that it opens is taken. */
    private final boolean[] claimed;

    private final Reading reading;

    Sayings(Reading reading) {
        this.reading = reading;
        this.owners = new Saying[reading.count() + 1];
        this.claimed = new boolean[reading.count() + 1];
    }

    /** The quotes in the order of their contents. */
    List<Saying> inOrder() {
        all.sort((a, b) -> a.content.compareTo(b.content));
        return all;
    }

    /** The quote that holds a token. */
    @Nullable
    Saying owner(int token) {
        return owners[token];
    }

    /** Whether a token of a quote belongs to another one. */
    boolean taken(Saying saying) {
        for (int i = saying.first; i < saying.end; i++) {
            if (owners[i] != null) {
                return true;
            }
        }
        return false;
    }

    void add(Saying saying) {
        all.add(saying);
        for (int i = saying.first; i < saying.end; i++) {
            owners[i] = saying;
        }
    }

    /** What a quote holds inside is no quote of its own. Tells whether the quote stands free then. */
    boolean absorb(Saying saying) {
        for (int i = saying.first; i < saying.end; i++) {
            Saying inner = owners[i];
            if (inner != null && (inner.first < saying.first || inner.end > saying.end)) {
                return false;
            }
        }
        Set<Saying> inside = new HashSet<>();
        for (int i = saying.first; i < saying.end; i++) {
            Saying inner = owners[i];
            if (inner != null) {
                inside.add(inner);
                owners[i] = null;
            }
        }
        if (!inside.isEmpty()) {
            all.removeIf(inside::contains);
        }
        return true;
    }

    /** Takes a quotation for a quote; tells whether it was free. */
    boolean claim(Quotation quotation) {
        boolean free = !claimed[quotation.open()];
        claimed[quotation.open()] = true;
        return free;
    }

    boolean claimed(Quotation quotation) {
        return claimed[quotation.open()];
    }

    /** Takes the quotations inside a quote and around it; tells whether the quote stands free. */
    boolean claim(Saying saying) {
        for (int i = Math.max(0, saying.first - 1); i < saying.end; i++) {
            Quotation quotation = reading.quotations.openedBy(i);
            if (quotation != null && quotation.close() <= saying.end + 1) {
                claimed[i] = true;
            }
        }
        return !taken(saying);
    }
}
