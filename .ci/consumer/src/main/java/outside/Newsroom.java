package outside;

import java.util.List;
import org.khabar.format.Document;
import org.khabar.format.json.JsonReader;
import org.khabar.format.json.JsonWriter;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.format.summary.SummaryWriter;
import org.khabar.model.Article;
import org.khabar.model.Organization;
import org.khabar.parse.ArticleParser;
import org.khabar.text.LanguageTag;

/** What a newsroom does with an article. */
public final class Newsroom {

    private final ArticleParser parser = ArticleParser.create();

    Article read(String text) {
        return parser.parse(text);
    }

    List<String> englishNames(Article article) {
        return article.organizations().stream()
                .map(Organization::names)
                .flatMap(names -> names.in(LanguageTag.ENGLISH).stream())
                .map(name -> name.text().value())
                .toList();
    }

    String summary(Article article) {
        return new SummaryWriter().write(article);
    }

    String json(Article article) {
        return new JsonWriter().write(article);
    }

    Article restore(String json) {
        return new JsonReader().read(json).findFirst().flatMap(Document::article).orElseThrow();
    }

    String standoff(Article article) {
        return new StandoffWriter().write(article, article.id(), "");
    }
}
