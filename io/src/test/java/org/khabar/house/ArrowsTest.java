package org.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom: text, model, language, parse, align, then the formats and the score, then the examples. Each may use
 * what stands before it, and nothing points back.
 */
class ArrowsTest {

    private static final String EXAMPLES = "examples";

    private static final List<String> FLOORS = List.of(
            "org.khabar.text",
            "org.khabar.model",
            "org.khabar.language",
            "org.khabar.parse",
            "org.khabar.align",
            "org.khabar.format",
            "org.khabar.score",
            EXAMPLES);

    private static final List<SourceFile> SOURCES = SourceFile.all();

    private static int floor(String area, String name) {
        for (String floor : FLOORS) {
            if (name.equals(floor) || name.startsWith(floor + ".")) {
                return FLOORS.indexOf(floor);
            }
        }
        assertThat(area).as("a package without a floor: " + name).isNotIn("core", "io");
        return FLOORS.indexOf(EXAMPLES);
    }

    private static void forbid(Predicate<SourceFile> who, Predicate<String> what) {
        List<String> found = new ArrayList<>();
        for (SourceFile source : SOURCES) {
            if (who.test(source)) {
                source.named().stream().filter(what).forEach(name -> found.add(source.path() + " knows " + name));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void readsTheSources() {
        assertThat(SOURCES).extracting(SourceFile::area).contains("core", "io");
        assertThat(SOURCES).hasSizeGreaterThan(200);
    }

    @Test
    void nothingPointsBack() {
        List<String> found = new ArrayList<>();
        for (SourceFile source : SOURCES) {
            int own = floor(source.area(), source.home());
            for (String name : source.named()) {
                boolean ours = name.startsWith("org.khabar.");
                if (ours && floor("", name) > own) {
                    found.add(source.path() + " knows " + name);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void coreIsTextAndModel() {
        forbid(
                source -> source.area().equals("core"),
                name -> name.startsWith("org.khabar.")
                        && !name.equals("org.khabar.text")
                        && !name.equals("org.khabar.model"));
        forbid(source -> source.area().equals("core"), ArrowsTest::isJackson);
    }

    @Test
    void fixturesStandOnCoreAlone() {
        forbid(
                source -> source.area().equals("fixtures"),
                name -> name.startsWith("org.khabar.")
                        && !name.equals("org.khabar.text")
                        && !name.equals("org.khabar.model")
                        && !name.startsWith("org.khabar.fixtures"));
    }

    @Test
    void onlyTextKnowsIcu() {
        forbid(source -> !source.home().equals("org.khabar.text"), name -> name.startsWith("com.ibm.icu"));
    }

    /** Besides the programs that take JSON of their own. */
    @Test
    void onlyFormatsKnowJackson() {
        forbid(
                source -> !source.home().startsWith("org.khabar.format.")
                        && !source.area().equals("cookbook")
                        && !source.area().equals("cli"),
                ArrowsTest::isJackson);
    }

    private static boolean isJackson(String name) {
        return name.startsWith("tools.jackson") || name.startsWith("com.fasterxml");
    }

    @Test
    void formatsDoNotUseEachOtherInACircle() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (SourceFile source : SOURCES) {
            if (floor(source.area(), source.home()) == FLOORS.indexOf("org.khabar.format")) {
                Set<String> to = arrows.computeIfAbsent(source.home(), home -> new TreeSet<>());
                source.named().stream()
                        .filter(name -> name.startsWith("org.khabar.format"))
                        .forEach(to::add);
            }
        }
        assertThat(arrows).containsKey("org.khabar.format.standoff");
        // What all formats share knows none of them.
        assertThat(arrows.get("org.khabar.format")).isEmpty();
        boolean removed = true;
        while (removed) {
            Set<String> leaves = new HashSet<>();
            arrows.forEach((from, to) -> {
                if (to.stream().noneMatch(arrows::containsKey)) {
                    leaves.add(from);
                }
            });
            removed = arrows.keySet().removeAll(leaves);
        }
        assertThat(arrows).as("packages in a circle").isEmpty();
    }

    @Test
    void thereIsNoInternalPackage() {
        assertThat(SOURCES).noneMatch(source -> source.home().matches(".*\\.(internal|impl|util|helper)(\\..*)?"));
    }

    @Test
    void classesAreNouns() {
        assertThat(SOURCES)
                .noneMatch(source ->
                        source.path().getFileName().toString().matches("(?i).*(Utils?|Helper|Manager|Impl)\\.java"));
    }

    @Test
    void noFileIsLong() {
        List<Path> long350 = SOURCES.stream()
                .filter(source -> source.lines() > 350)
                .map(SourceFile::path)
                .toList();
        assertThat(long350).isEmpty();
    }
}
