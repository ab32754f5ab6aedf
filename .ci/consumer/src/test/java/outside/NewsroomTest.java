package outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.model.Article;
import org.khabar.text.LanguageTag;

class NewsroomTest {

    private final Newsroom newsroom = new Newsroom();

    private final Article article = newsroom.read(
            """
            قالت منظمة الصحة العالمية في بيان لها اليوم: «نأمل أن تنتهي الجائحة قريبا».
            """);

    @Test
    void readsAnArticle() {
        assertEquals(LanguageTag.ARABIC, article.language());
        assertEquals(List.of("World Health Organization"), newsroom.englishNames(article));
    }

    @Test
    void keepsItAsJson() {
        assertEquals(article, newsroom.restore(newsroom.json(article)));
    }

    @Test
    void writesWhatItSays() {
        assertTrue(newsroom.summary(article).contains("World Health Organization"));
        assertTrue(newsroom.standoff(article).contains("World Health Organization"));
    }
}
