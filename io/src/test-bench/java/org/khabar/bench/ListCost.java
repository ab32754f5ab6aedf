package org.khabar.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.language.Lexicon;
import org.khabar.language.Lexicons;
import org.khabar.text.LanguageTag;

/** Reads the base lists of all languages in a fresh process, and prints the CPU time in microseconds and the heap in bytes. */
final class ListCost {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fa");

    private ListCost() {}

    /** Measures once. */
    public static void main(String[] args) {
        List<Optional<Lexicon>> kept = new ArrayList<>();
        long heap = used();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Lexicons lexicons = Lexicons.of(List.of("base"), List.of());
        for (String language : LANGUAGES) {
            kept.add(lexicons.of(LanguageTag.of(language)));
        }
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        heap = used() - heap;
        System.out.println(cpu / 1000 + " " + heap + " " + kept.size());
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
