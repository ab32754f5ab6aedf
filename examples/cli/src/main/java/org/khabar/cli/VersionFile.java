package org.khabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version of the command, which the build writes into a file. */
final class VersionFile implements IVersionProvider {

    VersionFile() {}

    /** Such as {@code khabar 1.0.0}. */
    static String line() {
        try (InputStream file = VersionFile.class.getResourceAsStream("version.txt")) {
            if (file == null) {
                throw new IllegalStateException("version.txt is not where it should be");
            }
            return "khabar " + new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
