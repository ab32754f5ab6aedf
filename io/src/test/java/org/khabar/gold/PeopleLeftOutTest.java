package org.khabar.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.parse.ArticleParser;
import org.khabar.score.Scorer;

/** Persons are found by rules: without the pack that lists people hardly one is lost. */
class PeopleLeftOutTest {

    private static final ArticleParser WITHOUT =
            ArticleParser.builder().without("people").build();

    /** How much of the F1 of person mentions the list of people may be worth, in percent. */
    private static final BigDecimal WORTH = BigDecimal.valueOf(3);

    @Test
    void theSampleArticlesLoseFewPersons() {
        losesFew(GoldArticle.samples());
    }

    @Test
    void theArticlesBesideTheCheckoutLoseFewPersons() {
        losesFew(Shared.articles("dev"));
    }

    private static void losesFew(List<GoldArticle> articles) {
        BigDecimal with = persons(articles, GoldArticle.PARSER);
        BigDecimal without = persons(articles, WITHOUT);
        System.out.println("person mentions, F1: " + with + ", without the people " + without);

        assertThat(without).isGreaterThanOrEqualTo(with.subtract(WORTH));
    }

    private static BigDecimal persons(List<GoldArticle> articles, ArticleParser parser) {
        return Scorer.score(
                        articles.stream().map(article -> article.scored(parser)).toList())
                .row("person mention")
                .orElseThrow()
                .figure()
                .orElseThrow();
    }
}
