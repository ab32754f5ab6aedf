package org.khabar.cookbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.khabar.text.Audit;
import org.khabar.text.Finding;
import org.khabar.text.PlainText;

/** How does a name from outside get into a log without forging a line, or hiding one? */
public final class WriteALog {

    private WriteALog() {}

    /**
     * Prints the log of three visitors, two of whom mean no good.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        log("\u0644\u064A\u0644\u0649", out);
        // A line break begins a line that nobody wrote.
        log("eve\u2028login granted to admin", out);
        // An override shows the rest of the line backwards: the name reads "guest, admin: no".
        log("guest\u202E on :nimda ,", out);
    }

    static void log(String name, PrintStream out) {
        // Nothing invisible survives, and PlainText.parse gives the name back as it was.
        out.println("login denied to " + PlainText.of(name));
        for (Finding finding : Audit.of(name)) {
            if (finding.severity() != Finding.Severity.INFO) {
                out.println("  look at " + finding);
            }
        }
    }
}
