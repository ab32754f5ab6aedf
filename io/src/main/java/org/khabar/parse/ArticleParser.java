package org.khabar.parse;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Lexicon;
import org.khabar.language.Lexicons;
import org.khabar.language.Pack;
import org.khabar.model.Article;
import org.khabar.text.LanguageDetector;
import org.khabar.text.LanguageTag;
import org.khabar.text.PlainText;
import org.khabar.text.SourceText;

/**
 * Reads the text of an article and makes an {@link Article} of it: entities, quotes, visits, agreements, amounts and dates, each
 * tied to the characters that state it.
 *
 * <p>Bad text never throws: what cannot be understood stays text, or becomes a diagnostic of the article. Immutable and
 * thread-safe; one parser serves all threads, and is worth keeping, since it holds the word lists.
 */
public final class ArticleParser {

    private final Lexicons lexicons;
    private final List<String> packs;
    private final Map<Lexicon, ListedNames> names = new ConcurrentHashMap<>();

    private ArticleParser(Lexicons lexicons, List<String> packs) {
        this.lexicons = lexicons;
        this.packs = List.copyOf(packs);
    }

    /**
     * A parser with all packs of the library.
     *
     * @return the parser; the word lists of a language are read when its first article comes
     */
    public static ArticleParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with other packs.
     *
     * @return a builder that has the packs of the library
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads an article whose language is to be found.
     *
     * @param text the text as received
     * @return the article
     */
    public Article parse(String text) {
        return parse(SourceText.of(text), null, null);
    }

    /**
     * Reads an article whose language is to be found, and whose day of publication is known.
     *
     * @param text the text as received
     * @param published when it came out: times such as "yesterday" are counted from its day, and stay as they are without it
     * @return the article
     */
    public Article parse(String text, OffsetDateTime published) {
        return parse(SourceText.of(text), null, requireNonNull(published, "published"));
    }

    /**
     * Reads an article of a known language.
     *
     * @param text the text as received
     * @param language its language; one that no pack knows gives an article without facts
     * @return the article
     */
    public Article parse(String text, LanguageTag language) {
        return parse(SourceText.of(text), requireNonNull(language, "language"), null);
    }

    /**
     * Reads an article of a known language, whose day of publication is known.
     *
     * @param text the text as received
     * @param language its language; one that no pack knows gives an article without facts
     * @param published when it came out: times such as "yesterday" are counted from its day, and stay as they are without it
     * @return the article
     */
    public Article parse(String text, LanguageTag language, OffsetDateTime published) {
        requireNonNull(language, "language");
        return parse(SourceText.of(text), language, requireNonNull(published, "published"));
    }

    private Article parse(SourceText source, @Nullable LanguageTag given, @Nullable OffsetDateTime published) {
        LanguageTag language = given == null ? LanguageDetector.detect(source.text()) : given;
        Lexicon lexicon = lexicons.of(language).orElse(null);
        ListedNames listed = lexicon == null ? null : names.computeIfAbsent(lexicon, of -> new ListedNames(of.tag()));
        return new Assembler(source, language, packs, lexicon, listed, published).article();
    }

    /** Chooses the packs of a parser; for one thread. */
    public static final class Builder {

        private final List<String> bundled = new ArrayList<>(Lexicons.bundled());
        private final List<Pack> added = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a pack of one's own.
         *
         * @param pack the pack; where it has an entry of an id that another has too, its own counts
         * @return this builder
         */
        public Builder with(Pack pack) {
            added.add(pack);
            return this;
        }

        /**
         * Adds the packs that jars bring with them: the folders that their {@code META-INF/khabar/packs} name, one a line.
         * Nothing is looked for unless this is called.
         *
         * @param loader where to look
         * @return this builder
         * @throws IOException if a list is missing or cannot be read
         * @throws org.khabar.text.ListException if a file is not as it should be; the message names file and line
         */
        public Builder discover(ClassLoader loader) throws IOException {
            added.addAll(Pack.discover(loader));
            return this;
        }

        /**
         * Leaves out a pack that comes with the library.
         *
         * @param id {@code cities} or {@code people}; without {@code base} no language is known
         * @return this builder
         * @throws IllegalArgumentException if the library has no pack of that id
         */
        public Builder without(String id) {
            if (!Lexicons.bundled().contains(id)) {
                throw new IllegalArgumentException(
                        "no pack " + PlainText.of(id) + "; the library has " + Lexicons.bundled());
            }
            bundled.remove(id);
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return the parser
         * @throws org.khabar.text.ListException if a list of names of an added pack is not as it should be
         */
        public ArticleParser build() {
            List<String> ids = new ArrayList<>(bundled);
            added.forEach(pack -> ids.add(pack.id()));
            return new ArticleParser(Lexicons.of(bundled, added), ids);
        }
    }
}
