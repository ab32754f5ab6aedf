package org.khabar.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.khabar.parse.ArticleParser;
import org.khabar.text.LanguageTag;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The parser beside ICU's word iterator, which is the least that any tokenizer costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParserBenchmark {

    static final int CHARACTERS = 270_000;

    /** The language of the texts. */
    @Param({"ar", "en", "fa"})
    public String language = "";

    private List<String> articles = List.of();
    private final ArticleParser parser = ArticleParser.create();
    private LanguageTag tag = LanguageTag.ENGLISH;
    private BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    /** Makes the texts. */
    @Setup
    public void make() throws IOException {
        articles = DistinctNews.articles(language, CHARACTERS);
        tag = LanguageTag.of(language);
        words = BreakIterator.getWordInstance(new ULocale(language));
    }

    /** All words of all texts. */
    @Benchmark
    public int icu() {
        int boundaries = 0;
        for (String article : articles) {
            words.setText(article);
            while (words.next() != BreakIterator.DONE) {
                boundaries++;
            }
        }
        return boundaries;
    }

    /** All facts of all texts. */
    @Benchmark
    public int parser() {
        int facts = 0;
        for (String article : articles) {
            facts += parser.parse(article, tag).facts().size();
        }
        return facts;
    }

    int characters() {
        return articles.stream().mapToInt(String::length).sum();
    }
}
