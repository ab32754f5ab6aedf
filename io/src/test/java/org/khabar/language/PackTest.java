package org.khabar.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.text.ListException;

class PackTest {

    @TempDir
    private Path folder;

    private Path pack(String places) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("names"));
        Files.writeString(pack.resolve("pack.txt"), "# FORMAT: list\nplaces.txt\n");
        Files.writeString(pack.resolve("places.txt"), places);
        return pack;
    }

    @Test
    void aBrokenLineIsToldWithFileAndLine() throws IOException {
        Pack pack = Pack.read(pack("# FORMAT: id\tkey\tvalue\nbelmar\ten\tBelmar\nbelmar\ten\n"));
        assertThatThrownBy(() -> Lexicons.of(List.of("base"), List.of(pack)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("names/places.txt")
                .hasMessageContaining("3");
    }

    @Test
    void aListThatIsMissingIsToldWithFileAndLine() throws IOException {
        Path pack = pack("# FORMAT: id\tkey\tvalue\n");
        Files.delete(pack.resolve("places.txt"));
        assertThatThrownBy(() -> Pack.read(pack))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("names/pack.txt")
                .hasMessageContaining("places.txt");
    }

    @Test
    void aJarBringsItsPacks() throws IOException {
        pack("# FORMAT: id\tkey\tvalue\nbelmar\ten\tBelmar\n");
        Path index = Files.createDirectories(folder.resolve("META-INF/khabar"));
        Files.writeString(index.resolve("packs"), "# FORMAT: folder\nnames\n");
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            assertThat(Pack.discover(loader)).extracting(Pack::id).containsExactly("names");
        }
    }
}
