package org.khabar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.text.Audit;
import org.khabar.text.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code khabar audit}: finds what readers of a file do not see, or see in another order than it stands. */
@Command(
        name = "audit",
        description = "Finds what readers of a text do not see, and what changes its order.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        versionProvider = VersionFile.class,
        footer = {
            "",
            "A finding is a line: FILE:LINE:COLUMN: SEVERITY KIND CODEPOINT at OFFSET",
            "Lines and columns count from 1, offsets from 0, columns and offsets in UTF-16.",
            "Exit codes: 0 nothing above INFO, 1 a WARNING or an ERROR, 2 unreadable input."
        })
final class FileAudit implements Callable<Integer> {

    private static final int CLEAN = 0;
    private static final int FOUND = 1;

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"A text in UTF-8;", "- for standard input."})
    private List<String> files = new ArrayList<>();

    FileAudit(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<InputFile> inputs = InputFile.all(files);
        Complaints complaints = new Complaints(console);
        int code = CLEAN;
        for (InputFile input : inputs) {
            try {
                code = Math.max(code, audit(input));
            } catch (Failure e) {
                code = complaints.failure(e);
            }
        }
        return code;
    }

    private int audit(InputFile input) {
        int code = CLEAN;
        for (Finding finding : Audit.ofDocument(input.text(input.read(console.in())))) {
            console.print(Shown.of(input.word()) + ":" + finding.line() + ":" + finding.column() + ": "
                    + finding.severity() + " " + finding.kind().code() + " " + ReadText.codePoint(finding) + " at "
                    + finding.span().start() + "\n");
            code = finding.severity() == Finding.Severity.INFO ? code : FOUND;
        }
        console.flush();
        return code;
    }
}
