package org.khabar.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.model.Delegate;
import org.khabar.model.EntityType;
import org.khabar.model.Visit;
import org.khabar.text.LanguageTag;

/** Those who take part without a name are one entity, however many facts speak of them. */
class CrowdTest {

    @Test
    void oneCrowdIsOneEntity() {
        Article article = ArticleParser.create()
                .parse(
                        "Austrian President Lukas Brandt left Vienna for Nairobi on Monday. He was seen off at the airport by"
                                + " Vice President Peter Novak, accompanied by a group of business people.",
                        LanguageTag.of("en"));

        Visit visit = article.visits().get(0);
        assertThat(article.entities())
                .filteredOn(entity -> entity.type() == EntityType.GROUP)
                .hasSize(1);
        assertThat(visit.sendOff().orElseThrow().attendees())
                .containsAll(visit.delegation().stream().map(Delegate::entity).toList());
    }
}
