package org.khabar.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Checks that something holds for many random strings, and where it does not, looks for a small example: code points are
 * taken out as long as it still fails. The seed is printed; with {@code -Dkhabar.seed} the same cases come again, {@code
 * -Dkhabar.cases} says how many there are.
 *
 * <p>All methods are pure functions but for what they print.
 */
public final class Property {

    private static final int CASES = 20_000;
    private static final long SEED = Long.getLong("khabar.seed", 20_251_210L);

    private Property() {}

    /**
     * Checks a property.
     *
     * @param name what it is called, printed
     * @param generator makes the strings of one case
     * @param law throws if the strings of a case do not have the property
     */
    public static void check(String name, Function<RandomText, List<String>> generator, Consumer<List<String>> law) {
        check(name, CASES, generator, law);
    }

    /**
     * Checks a property whose cases take longer.
     *
     * @param name what it is called, printed
     * @param usual how many cases there are where {@code -Dkhabar.cases} does not say it
     * @param generator makes the strings of one case
     * @param law throws if the strings of a case do not have the property
     */
    public static void check(
            String name, int usual, Function<RandomText, List<String>> generator, Consumer<List<String>> law) {
        long seed = SEED ^ ((long) name.hashCode() << 20);
        int cases = Integer.getInteger("khabar.cases", usual);
        System.out.printf(Locale.ROOT, "%s: %d cases, seed %d%n", name, cases, SEED);
        for (int i = 0; i < cases; i++) {
            List<String> strings = generator.apply(new RandomText(seed + i));
            if (failure(law, strings).isPresent()) {
                throw failed(name, i, strings, law);
            }
        }
    }

    private static AssertionError failed(String name, int number, List<String> strings, Consumer<List<String>> law) {
        List<String> small = shrink(law, strings);
        Throwable last = failure(law, small).orElseThrow();
        String message = String.format(
                Locale.ROOT,
                "%s fails in case %d of seed %d for %s, shrunk to %s: %s",
                name,
                number,
                SEED,
                show(strings),
                show(small),
                last);
        return new AssertionError(message, last);
    }

    private static Optional<Throwable> failure(Consumer<List<String>> law, List<String> strings) {
        try {
            law.accept(strings);
            return Optional.empty();
        } catch (AssertionError | RuntimeException | StackOverflowError e) {
            return Optional.of(e);
        }
    }

    private static List<String> shrink(Consumer<List<String>> law, List<String> strings) {
        List<String> best = new ArrayList<>(strings);
        for (boolean smaller = true; smaller; ) {
            smaller = false;
            for (int i = 0; i < best.size(); i++) {
                for (int chunk = Math.max(1, best.get(i).length() / 2); chunk > 0; chunk /= 2) {
                    smaller |= removeChunks(law, best, i, chunk);
                }
            }
        }
        return best;
    }

    private static boolean removeChunks(Consumer<List<String>> law, List<String> best, int index, int chunk) {
        boolean removed = false;
        for (int start = 0; start < best.get(index).codePointCount(0, best.get(index).length()); ) {
            int[] points = best.get(index).codePoints().toArray();
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < points.length; i++) {
                if (i < start || i >= start + chunk) {
                    rest.appendCodePoint(points[i]);
                }
            }
            List<String> candidate = new ArrayList<>(best);
            candidate.set(index, rest.toString());
            if (rest.length() < best.get(index).length() && failure(law, candidate).isPresent()) {
                best.set(index, rest.toString());
                removed = true;
            } else {
                start += chunk;
            }
        }
        return removed;
    }

    private static String show(List<String> strings) {
        StringBuilder shown = new StringBuilder("[");
        for (String string : strings) {
            shown.append(shown.length() > 1 ? ", \"" : "\"");
            string.chars().forEach(c -> shown.append(c > ' ' && c < 0x7F ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c)));
            shown.append('"');
        }
        return shown.append(']').toString();
    }
}
