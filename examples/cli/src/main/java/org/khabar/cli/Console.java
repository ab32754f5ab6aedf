package org.khabar.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What the command reads from and writes to: bytes in, UTF-8 out, whatever the locale. Mutable, for one run of the command.
 */
final class Console {

    private final InputStream in;
    private final Writer out;
    private final Writer err;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    }

    /** That of the process. */
    static Console system() {
        // Unbuffered, the stream asks a pipe for its length when it is to be read whole, and a pipe has none.
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new FileOutputStream(FileDescriptor.err));
    }

    /** Standard input; it can be read once. */
    InputStream in() {
        return in;
    }

    /**
     * Writes to standard output.
     *
     * @throws Failure if nobody takes it
     */
    void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw Failure.ofOutput(e);
        }
    }

    /**
     * Hands everything on that was written to standard output.
     *
     * @throws Failure if nobody takes it
     */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw Failure.ofOutput(e);
        }
    }

    /** Writes one line to standard error, at once. */
    void complain(String line) {
        try {
            err.write("khabar: " + line + "\n");
            err.flush();
        } catch (IOException e) {
            // Nobody listens; the exit code tells.
            return;
        }
    }
}
