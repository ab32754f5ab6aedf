package org.khabar.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Lexicon;
import org.khabar.language.Lexicons;
import org.khabar.language.Pack;
import org.khabar.model.Article;
import org.khabar.text.LanguageDetector;
import org.khabar.text.LanguageTag;
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

    private ArticleParser(Lexicons lexicons) {
        this.lexicons = lexicons;
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
        return parse(SourceText.of(text), null);
    }

    /**
     * Reads an article of a known language.
     *
     * @param text the text as received
     * @param language its language; one that no pack knows gives an article without facts
     * @return the article
     */
    public Article parse(String text, LanguageTag language) {
        return parse(SourceText.of(text), language);
    }

    private Article parse(SourceText source, @Nullable LanguageTag given) {
        LanguageTag language = given == null ? LanguageDetector.detect(source.text()) : given;
        Optional<Lexicon> lexicon = lexicons.of(language);
        return new Assembler(source, language, lexicons.packs(), lexicon.orElse(null)).article();
    }

    /** Chooses the packs of a parser; for one thread. */
    public static final class Builder {

        private final List<Pack> packs = new ArrayList<>();

        private Builder() {
            packs.add(Lexicons.bundled("base"));
            packs.add(Lexicons.bundled("cities"));
            packs.add(Lexicons.bundled("people"));
        }

        /**
         * Adds a pack.
         *
         * @param pack the pack; where it has an entry of an id that another has too, its own counts
         * @return this builder
         */
        public Builder with(Pack pack) {
            packs.add(pack);
            return this;
        }

        /**
         * Leaves a pack out.
         *
         * @param id the id of a pack that was added, such as {@code people}
         * @return this builder
         */
        public Builder without(String id) {
            packs.removeIf(pack -> pack.id().equals(id));
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return the parser
         * @throws org.khabar.text.ListException if a list of names is not as it should be
         */
        public ArticleParser build() {
            return new ArticleParser(Lexicons.of(packs));
        }
    }
}
