package org.khabar.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Law 16 is kept in one place: all JSON that the project writes goes through it. */
class JsonLeavesTest {

    /** What makes text of a tree or a value; serializers that hand parts of one on make none. */
    private static final Pattern WRITES =
            Pattern.compile("(?<!context)\\.writeValue\\(|\\.writeValueAs|\\.toPrettyString\\(|\\.createGenerator\\(");

    private static List<Path> sources(Predicate<String> text) {
        return SourceFile.all().stream()
                .filter(source -> text.test(source.text()))
                .map(SourceFile::path)
                .toList();
    }

    @Test
    void law16_allJsonGoesThroughTheWriterThatEscapes() {
        assertThat(sources(text -> WRITES.matcher(text).find() && !text.contains("new EscapingWriter(")))
                .isEmpty();
        assertThat(sources(text -> text.contains("new EscapingWriter("))).hasSizeGreaterThan(2);
    }

    @Test
    void law16_whatIsEscapedStandsInOneTable() {
        assertThat(sources(text -> text.contains("\"\\\\u\"")))
                .extracting(path -> path.getFileName().toString())
                .containsExactly("JsonText.java");
    }
}
