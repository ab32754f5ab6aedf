package org.khabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.format.FormatException;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.score.GoldPair;
import org.khabar.text.LanguageTag;
import org.khabar.text.SourceText;

/** Gold files, and the texts that they are of. Immutable. */
final class GoldFolder {

    private static final String GOLD = ".gold.json";

    /** Stands for the units of a text that is not there; no blank, so that spans keep their edges. */
    private static final String NO_TEXT = "\u25a1";

    private final Path gold;
    private final Path texts;
    private final StandoffReader reader = new StandoffReader();
    private final Desk desk = new Desk(Optional.empty());

    GoldFolder(String gold, String texts) {
        this.gold = folder(gold);
        this.texts = folder(texts);
    }

    private static Path folder(String word) {
        Path path = new InputFile(word).path().orElseThrow(() -> new Failure(Shown.of(word) + ": is no folder"));
        if (!Files.isDirectory(path)) {
            throw new Failure(Shown.of(word) + (Files.exists(path) ? ": is a file, not a folder" : ": no such folder"));
        }
        return path;
    }

    /**
     * Reads all gold of a language and what the parser finds in the texts.
     *
     * @param language a language tag, or {@code all}
     * @throws Failure if there is none, or a file is not as it should be
     */
    List<GoldPair> pairs(String language) {
        List<GoldPair> pairs = new ArrayList<>();
        for (Path file : files()) {
            Standoff document = gold(file);
            if (language.equals("all") || document.lang().value().equals(Optional.of(language))) {
                pairs.add(pair(file, document));
            }
        }
        if (pairs.isEmpty()) {
            throw new Failure(Shown.of(gold.toString()) + ": no gold in it"
                    + (language.equals("all") ? "" : " for --lang " + language));
        }
        return pairs;
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(gold)) {
            return all.filter(file -> file.getFileName().toString().endsWith(GOLD))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Failure.of(gold.toString(), "read", e);
        }
    }

    private Standoff gold(Path file) {
        try {
            return reader.read(Files.readString(file));
        } catch (FormatException e) {
            throw new Failure(Shown.of(file.toString()) + ": " + e.getMessage());
        } catch (IOException e) {
            throw Failure.of(file.toString(), "read", e);
        }
    }

    private GoldPair pair(Path file, Standoff document) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - GOLD.length());
        Path text = texts.resolve(id + ".txt");
        try {
            return Files.exists(text) ? read(id, text, document) : missing(id, document);
        } catch (IllegalArgumentException e) {
            throw new Failure(Shown.of(file.toString()) + ": " + e.getMessage());
        }
    }

    private GoldPair read(String id, Path text, Standoff document) {
        InputFile input = new InputFile(text.toString());
        byte[] bytes = input.read(InputStream.nullInputStream());
        Reading reading = desk.read(input, bytes, document.lang().value().map(LanguageTag::of));
        String found = new StandoffWriter().write(reading.article(), id, reading.sha256());
        return GoldPair.of(id, reading.article().source(), document, reader.read(found));
    }

    /** A text that is not there counts as one in which nothing was found. */
    private static GoldPair missing(String id, Standoff document) {
        int length = document.spans().mapToInt(span -> span.end()).max().orElse(0);
        SourceText text = SourceText.of(NO_TEXT.repeat(length));
        Standoff open = new Standoff(
                document.format(),
                document.id(),
                document.lang(),
                Member.absent(),
                document.lengthUtf16(),
                document.deep(),
                document.entities(),
                document.quotes(),
                document.visits(),
                document.agreements(),
                document.amounts(),
                document.dates());
        return new GoldPair(id, text, open, Optional.empty());
    }
}
