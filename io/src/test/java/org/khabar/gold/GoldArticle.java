package org.khabar.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;
import org.khabar.score.GoldPair;
import org.khabar.text.LanguageTag;
import org.khabar.text.SourceText;

/**
 * An article with what a careful reader finds in it. Immutable.
 *
 * @param name its name, {@code dev-01.ar}
 * @param text its text
 * @param gold what is to be found
 */
public record GoldArticle(String name, String text, Standoff gold) {

    /** One parser for all tests on gold. */
    public static final ArticleParser PARSER = ArticleParser.create();

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path GOLD = BASE.resolve("src/test/resources/gold");
    private static final Path TEXTS = BASE.resolve("../examples/articles");
    private static final String SUFFIX = ".gold.json";

    /** {@return the sample articles, in the order of their names} */
    public static List<GoldArticle> samples() {
        return in(GOLD);
    }

    /** The articles of a folder, in the order of their names. */
    static List<GoldArticle> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .map(name -> read(name.substring(0, name.length() - SUFFIX.length()), folder, folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /** {@return the article of the visit to Astana and its translation} */
    public static List<GoldArticle> seed() {
        Path gold = GOLD.resolve("seed");
        return List.of(read("astana-visit.ar", gold, TEXTS), read("astana-visit.en", gold, TEXTS));
    }

    private static GoldArticle read(String name, Path gold, Path texts) {
        try {
            return new GoldArticle(
                    name,
                    Files.readString(texts.resolve(name + ".txt")),
                    new StandoffReader().read(Files.readString(gold.resolve(name + SUFFIX))));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** {@return its language, as the gold says} */
    public LanguageTag language() {
        return LanguageTag.of(gold.lang().orElse("und"));
    }

    /** {@return what the parser makes of it} */
    public Article parsed() {
        return PARSER.parse(text, language());
    }

    GoldPair scored() {
        return scored(PARSER);
    }

    GoldPair scored(ArticleParser parser) {
        String predicted = standoff(parser);
        return GoldPair.of(name, SourceText.of(text), gold, new StandoffReader().read(predicted));
    }

    /** {@return what the parser finds, as stand-off} */
    public String standoff() {
        return standoff(PARSER);
    }

    private String standoff(ArticleParser parser) {
        return new StandoffWriter().write(parser.parse(text, language()), name, sha256());
    }

    private String sha256() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
