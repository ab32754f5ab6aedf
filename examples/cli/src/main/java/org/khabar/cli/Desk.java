package org.khabar.cli;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.parse.ArticleParser;
import org.khabar.text.LanguageTag;

/** Where articles are read: the one place that calls the parser. Immutable; the word lists come with the first article. */
final class Desk {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ArticleParser parser = ArticleParser.create();
    private final Optional<OffsetDateTime> date;

    /**
     * A desk.
     *
     * @param date when all articles came out
     */
    Desk(Optional<OffsetDateTime> date) {
        this.date = date;
    }

    /**
     * Reads the text of an article.
     *
     * @param input where it comes from
     * @param bytes the text in UTF-8
     * @param language its language; empty if it is to be found
     * @throws Failure if there is no text, or the bytes are no UTF-8
     */
    Reading read(InputFile input, byte[] bytes, Optional<LanguageTag> language) {
        String text = input.text(bytes);
        if (text.chars().allMatch(c -> Character.isWhitespace(c) || c == BYTE_ORDER_MARK)) {
            throw new Failure(Shown.of(input.word()) + (text.isEmpty() ? ": is empty" : ": holds blanks and no text"));
        }
        return new Reading(parse(text, language), input.stem(), Reading.sha256(bytes));
    }

    private Article parse(String text, Optional<LanguageTag> language) {
        if (date.isEmpty()) {
            return language.map(tag -> parser.parse(text, tag)).orElseGet(() -> parser.parse(text));
        }
        OffsetDateTime day = date.get();
        return language.map(tag -> parser.parse(text, tag, day)).orElseGet(() -> parser.parse(text, day));
    }
}
