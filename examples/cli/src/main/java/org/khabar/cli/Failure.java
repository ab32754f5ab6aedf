package org.khabar.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something that makes the command end with exit code 2, told in one line. An empty line is not told. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String line) {
        super(line, null, false, false);
    }

    String line() {
        String line = getMessage();
        return line == null ? "" : line;
    }

    /** A file that cannot be read or written. */
    static Failure of(String name, String what, IOException cause) {
        return new Failure(Shown.of(name) + ": " + reason(what, cause));
    }

    private static String reason(String what, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return what.equals("read") ? "no such file" : "cannot be written: its folder is not there";
        }
        if (cause instanceof AccessDeniedException) {
            return "cannot be " + what + ": no permission";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "cannot be " + what + ": there is a file where a folder is needed";
        }
        String message = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
        return "cannot be " + what + ": " + (message == null ? cause.getClass().getSimpleName() : Shown.of(message));
    }

    /** Standard output that takes no more. Whoever closes a pipe has seen enough and needs no message. */
    static Failure ofOutput(IOException cause) {
        String message = cause.getMessage();
        boolean closed = message != null && message.contains("Broken pipe");
        return new Failure(closed ? "" : "standard output: cannot be written: " + Shown.of(String.valueOf(message)));
    }
}
