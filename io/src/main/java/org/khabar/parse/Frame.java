package org.khabar.parse;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Article;
import org.khabar.model.Basis;
import org.khabar.model.Dateline;
import org.khabar.model.Entity;
import org.khabar.model.Person;
import org.khabar.model.Publication;
import org.khabar.model.SourceAgency;
import org.khabar.model.TimeReference;

/** Gives an article its headline, dateline, authors and agency. One per parse. */
final class Frame {

    private final Reading reading;
    private final List<Entity> entities;
    private final List<TimeReference> times;
    private final Layout layout;

    Frame(Reading reading, List<Entity> entities, List<TimeReference> times) {
        this.reading = reading;
        this.entities = entities;
        this.times = times;
        this.layout = new Layout(reading, lines(reading));
        layout.find();
    }

    private static List<int[]> lines(Reading reading) {
        List<int[]> lines = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= reading.count(); i++) {
            boolean end = i == reading.count() || reading.mark(i, '\n');
            if (!end && start < 0) {
                start = i;
            } else if (end && start >= 0) {
                lines.add(new int[] {start, i});
                start = -1;
            }
        }
        return lines;
    }

    /** Adds what was found; the time of publication is the caller's. */
    void addTo(Article.Builder article, @Nullable OffsetDateTime published) {
        if (layout.headline() != null) {
            article.headline(layout.headline());
        }
        if (layout.subheadline() != null) {
            article.subheadline(layout.subheadline());
        }
        Publication.Builder publication = Publication.builder();
        if (published != null) {
            publication.publishedAt(published);
        }
        if (layout.body() < reading.count()) {
            DatelineFinder finder = new DatelineFinder(reading, entities, times);
            Optional<Dateline> dateline = finder.at(layout.body());
            dateline.ifPresent(article::dateline);
            dateline.flatMap(Dateline::agency)
                    .or(() -> finder.relayed(layout.body()))
                    .ifPresent(agency -> publication.sourceAgency(new SourceAgency(agency, Basis.TEXT)));
        }
        authors().forEach(publication::addByline);
        article.publication(publication.build());
    }

    /** The persons of the byline. */
    private List<String> authors() {
        List<String> ids = new ArrayList<>();
        if (layout.bylineEnd() <= layout.bylineStart()) {
            return ids;
        }
        int from = reading.tokens.start(layout.bylineStart());
        int to = reading.tokens.end(layout.bylineEnd() - 1);
        for (Entity entity : entities) {
            boolean named = entity instanceof Person
                    && entity.mentions().stream()
                            .anyMatch(mention -> mention.span().start() >= from
                                    && mention.span().end() <= to);
            if (named) {
                ids.add(entity.id());
            }
        }
        return ids;
    }
}
