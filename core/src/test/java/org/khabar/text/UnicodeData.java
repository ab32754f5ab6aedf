package org.khabar.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The files of the Unicode Character Database, as Debian's package unicode-data installs them. */
final class UnicodeData {

    private static final Path FOLDER = Path.of(System.getProperty("khabar.unicode", "/usr/share/unicode"));

    private UnicodeData() {}

    /** Opens a file; where it is absent the test is skipped and the reason printed. */
    static BufferedReader open(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        Path packed = FOLDER.resolve(name + ".bz2");
        InputStream in = null;
        if (Files.isReadable(file)) {
            in = Files.newInputStream(file);
        } else if (Files.isReadable(packed) && Files.isExecutable(Path.of("/bin/bzip2"))) {
            in = new ProcessBuilder("/bin/bzip2", "-dc", packed.toString())
                    .start()
                    .getInputStream();
        }
        if (in == null) {
            String reason = "skipped: no " + file + "; Debian's package unicode-data has it (and bzip2 unpacks it)";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
