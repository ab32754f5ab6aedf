package org.khabar.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says is so. */
class ReadmeTest {

    static final Path ROOT = Path.of(System.getProperty("basedir", "."), "../..")
            .toAbsolutePath()
            .normalize();

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private static String file(String name) throws IOException {
        return Files.readString(ROOT.resolve(name));
    }

    @Test
    void showsTheExampleThatIsRun() throws IOException {
        String source = file("examples/cookbook/src/main/java/org/khabar/cookbook/ReadAnArticle.java");
        String example = source.substring(source.indexOf("// begin\n") + 9, source.indexOf("// end\n"));
        Matcher shown = JAVA.matcher(file("README.md"));
        assertThat(shown.find()).isTrue();
        assertThat(shown.group(1)).isEqualTo(example.stripTrailing().stripIndent() + "\n");
        assertThat(shown.group(1).lines()).hasSize(10);
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        Matcher version = VERSION.matcher(file("pom.xml"));
        assertThat(version.find()).isTrue();
        assertThat(file("README.md")).contains("<version>" + version.group(1) + "</version>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void leadsSomewhere(String name) throws IOException {
        List<String> links = LINK.matcher(file(name))
                .results()
                .map(result -> result.group(1))
                .filter(link -> !link.startsWith("https://"))
                .toList();
        assertThat(links).allMatch(link -> Files.exists(ROOT.resolve(link)), "leads to a file of the project");
    }

    @Test
    void namesFilesThatAreThere() throws IOException {
        Matcher named = Pattern.compile("examples/[a-z./-]+").matcher(file("README.md"));
        assertThat(named.results().map(result -> result.group()).toList())
                .contains("examples/khabar")
                .filteredOn(path -> !path.contains("target"))
                .allMatch(path -> Files.exists(ROOT.resolve(path)));
    }
}
