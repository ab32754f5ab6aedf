package org.khabar.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how fast the parser is beside ICU's word iterator, what it allocates, and what the lists cost. Passes are counted and CPU
 * time is taken, so that a busy machine neither ends the warming early nor adds what others use.
 */
final class Speed {

    private static final int PROCESSES = 7;
    /** After so many passes the compiled code no longer gets faster. */
    private static final int WARMING = 250;
    private static final int PASSES = 31;

    private static final ThreadMXBean CLOCK = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Keeps what is measured from being left out as useless. */
    private static long checksum;

    private Speed() {}

    /** Measures for a minute or two. */
    public static void main(String[] args) throws IOException {
        System.out.println("Parser beside ICU's word iterator, on distinct texts of the lists' names:");
        System.out.println("language  characters  ICU ns/char  parser ns/char  throughput/ICU  bytes/char");
        for (String language : List.of("ar", "en", "fa")) {
            row(language);
        }
        System.out.println("Base lists of the three languages, read in a fresh process (median of " + PROCESSES + "):");
        double[] cost = lists();
        System.out.printf(Locale.ROOT, "CPU %.0f ms, heap %.1f MB%n", cost[0], cost[1]);
        System.out.println("(" + checksum + " words and facts)");
    }

    private static void row(String language) throws IOException {
        ParserBenchmark benchmark = new ParserBenchmark();
        benchmark.language = language;
        benchmark.make();
        double characters = benchmark.characters();
        for (int pass = 0; pass < WARMING; pass++) {
            checksum += benchmark.parser() + benchmark.icu();
        }
        double[] icu = new double[PASSES];
        double[] parser = new double[PASSES];
        double[] bytes = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            checksum += benchmark.icu();
            long middle = CLOCK.getCurrentThreadCpuTime();
            long allocated = CLOCK.getCurrentThreadAllocatedBytes();
            checksum += benchmark.parser();
            parser[pass] = (CLOCK.getCurrentThreadCpuTime() - middle) / characters;
            bytes[pass] = (CLOCK.getCurrentThreadAllocatedBytes() - allocated) / characters;
            icu[pass] = (middle - start) / characters;
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s  %10.0f  %11.1f  %14.1f  %14.2f  %10.0f%n",
                language,
                characters,
                median(icu),
                median(parser),
                median(icu) / median(parser),
                median(bytes));
    }

    private static double median(double[] figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }

    /** The CPU time in milliseconds and the heap in megabytes that the lists take. */
    private static double[] lists() throws IOException {
        double[] times = new double[PROCESSES];
        double[] heaps = new double[PROCESSES];
        String java = System.getProperty("java.home") + "/bin/java";
        for (int i = 0; i < PROCESSES; i++) {
            Process process = new ProcessBuilder(
                            java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ListCost.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String[] figures =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ", -1);
            times[i] = Double.parseDouble(figures[0]) / 1e3;
            heaps[i] = Double.parseDouble(figures[1]) / 1e6;
        }
        return new double[] {median(times), median(heaps)};
    }
}
