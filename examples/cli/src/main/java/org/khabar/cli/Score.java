package org.khabar.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.khabar.score.GoldPair;
import org.khabar.score.Scorer;
import org.khabar.score.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khabar score}: precision, recall and F1 of what the parser finds, against stand-off gold. */
@Command(
        name = "score",
        description = "Reads texts and scores what it finds against stand-off gold.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        versionProvider = VersionFile.class)
final class Score implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "The folder of the gold, ID.gold.json.")
    private String gold = "";

    @Parameters(index = "1", paramLabel = "TEXT_DIR", description = "The folder of the texts, ID.txt.")
    private String texts = "";

    @Option(names = "--errors", paramLabel = "N", description = "List N errors of each row.")
    private int errors;

    @Option(names = "--only", paramLabel = "ROW", description = "List those of the rows that begin so.")
    private String only = "";

    @Option(names = "--worst", paramLabel = "N", description = "List the N texts with the most errors.")
    private int worst;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "all",
            description = "Score texts in one language, ar, en or fa; all if left out.")
    private String language = "all";

    Score(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (errors < 0 || worst < 0) {
            throw new Failure((errors < 0 ? "--errors" : "--worst") + ": no number below 0");
        }
        if (!List.of("ar", "en", "fa", "all").contains(language)) {
            throw new Failure("--lang: " + Shown.of(language) + " is none of ar, en, fa, all");
        }
        List<GoldPair> pairs = new GoldFolder(gold, texts).pairs(language);
        Scores scores = Scorer.score(pairs);
        console.print(scores.table());
        if (errors > 0) {
            scores.errors(errors, only).lines().forEach(this::printError);
        }
        if (worst > 0) {
            console.print(scores.worst(worst, only));
        }
        return 0;
    }

    /** Words of a text stand behind its name. */
    private void printError(String line) {
        int bar = line.indexOf(" | ");
        boolean head = bar < 0 || line.startsWith("-- ");
        console.print(head ? line + "\n" : line.substring(0, bar) + " | " + Shown.of(line.substring(bar + 3)) + "\n");
    }
}
