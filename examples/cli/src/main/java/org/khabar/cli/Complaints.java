package org.khabar.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.text.PlainText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in one line and gives the exit code 2. */
final class Complaints {

    private static final int BAD = 2;

    private final Console console;

    Complaints(Console console) {
        this.console = console;
    }

    /** A command line that cannot be understood. */
    int usage(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(reason(e) + " (see " + command + " --help)");
        return BAD;
    }

    private static String reason(ParameterException e) {
        List<String> unmatched = e instanceof UnmatchedArgumentException known
                ? known.getUnmatched()
                : e.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unmatched(unmatched.get(0), e.getCommandLine().getParent() == null);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return option(argument) + "missing " + argument.paramLabel();
        }
        String message = PlainText.of(String.valueOf(e.getMessage()));
        int start = message.indexOf("': ");
        boolean wrapped = message.startsWith("Invalid value for option '") && start > 0;
        return wrapped ? option(e.getArgSpec()) + message.substring(start + 3) : message;
    }

    private static String unmatched(String word, boolean root) {
        String what = word.startsWith("-") ? "unknown option " : root ? "unknown command " : "one argument too many: ";
        return what + Shown.of(word);
    }

    private static String option(@Nullable ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + ": " : "";
    }

    /** A command that could not do its work. */
    int failure(Exception e, CommandLine command, ParseResult result) {
        return failure(e);
    }

    int failure(Exception e) {
        if (!(e instanceof Failure failure)) {
            return fault("", e);
        }
        if (!failure.line().isEmpty()) {
            console.complain(failure.line());
        }
        return BAD;
    }

    /** A fault of the program itself. Who wants to see where gets the whole story. */
    int fault(String where, Throwable e) {
        console.complain(where + "internal error: " + PlainText.of(e.toString()) + " (KHABAR_DEBUG=1 shows where)");
        if ("1".equals(System.getenv("KHABAR_DEBUG"))) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().map(PlainText::of).forEach(console::complain);
        }
        return BAD;
    }
}
