package org.khabar.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command {@code khabar}. Exit codes: 0 done, 1 findings that matter, 2 bad usage or unreadable input. */
@Command(
        name = "khabar",
        description = "Reads news articles in Arabic, English and Persian and tells what they say.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        subcommands = {Read.class, FileAudit.class, Text.class, Score.class},
        versionProvider = VersionFile.class,
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 done, 1 findings that matter, 2 bad usage or unreadable input."})
public final class Khabar implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Khabar() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        // Whatever the machine speaks, the output is the same.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(List.of(args), Console.system()));
    }

    /**
     * Runs the command.
     *
     * @param args the words of the command line
     * @param console what it reads from and writes to
     * @return the exit code
     */
    static int run(List<String> args, Console console) {
        Complaints complaints = new Complaints(console);
        int code = new CommandLine(new Khabar(), factory(console))
                .setExpandAtFiles(false)
                .setExecutionStrategy(result -> execute(result, console))
                .setParameterExceptionHandler(complaints::usage)
                .setExecutionExceptionHandler(complaints::failure)
                .execute(args.toArray(String[]::new));
        try {
            console.flush();
            return code;
        } catch (Failure e) {
            return complaints.failure(e);
        }
    }

    /** The commands get the console; all else is made as usual. */
    private static IFactory factory(Console console) {
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                    if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Console.class})) {
                        return type.cast(constructor.newInstance(console));
                    }
                }
                return CommandLine.defaultFactory().create(type);
            }
        };
    }

    private static int execute(ParseResult result, Console console) {
        for (CommandLine command : result.asCommandLineList()) {
            if (command.isUsageHelpRequested()) {
                console.print(command.getUsageMessage(Ansi.OFF).replace("\r\n", "\n"));
                return 0;
            }
            if (command.isVersionHelpRequested()) {
                console.print(VersionFile.line() + "\n");
                return 0;
            }
        }
        return new RunLast().execute(result);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
