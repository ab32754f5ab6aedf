package org.khabar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints how fast the parser is beside ICU's word iterator, what it allocates, and what the lists cost. */
final class Speed {

    private static final int PROCESSES = 7;

    private Speed() {}

    /** Measures for a minute or two. */
    public static void main(String[] args) throws RunnerException, IOException {
        System.out.println("Parser beside ICU's word iterator, on distinct texts of the lists' names:");
        System.out.println("language  characters  ICU ns/char  parser ns/char  throughput/ICU  bytes/char");
        for (String language : List.of("ar", "en", "fa")) {
            row(language);
        }
        System.out.println("Base lists of the three languages, read in a fresh process (median of " + PROCESSES + "):");
        double[] cost = lists();
        System.out.printf(Locale.ROOT, "CPU %.0f ms, heap %.1f MB%n", cost[0], cost[1]);
    }

    private static void row(String language) throws RunnerException, IOException {
        int characters = DistinctNews.articles(language, ParserBenchmark.CHARACTERS).stream()
                .mapToInt(String::length)
                .sum();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ParserBenchmark.class.getSimpleName())
                        .param("language", language)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        double icu = 0;
        double parser = 0;
        double bytes = 0;
        for (RunResult result : results) {
            double nanos = result.getPrimaryResult().getScore() / characters;
            if (result.getParams().getBenchmark().endsWith(".icu")) {
                icu = nanos;
            } else {
                parser = nanos;
                bytes = result.getSecondaryResults().entrySet().stream()
                                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                                .mapToDouble(entry -> entry.getValue().getScore())
                                .sum()
                        / characters;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s  %10d  %11.1f  %14.1f  %14.2f  %10.0f%n",
                language,
                characters,
                icu,
                parser,
                icu / parser,
                bytes);
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
        Arrays.sort(times);
        Arrays.sort(heaps);
        return new double[] {times[PROCESSES / 2], heaps[PROCESSES / 2]};
    }
}
