package org.khabar.specification;

import java.util.List;
import java.util.stream.Stream;
import org.khabar.model.Article;
import org.khabar.model.Dateline;
import org.khabar.model.SourceAgency;

/** The headline, the dateline, the authors and the agency as lines. Immutable. */
record LayoutFindings(Article article, Naming naming) {

    Stream<Finding> all() {
        Stream<Line> lines = Stream.of(
                        article.headline().map(span -> Line.of("headline", naming.words(span))).stream(),
                        article
                                .dateline()
                                .map(Dateline::span)
                                .map(span -> Line.of("dateline", naming.words(span)))
                                .stream(),
                        naming.entities("byline", article.publication().byline()),
                        naming.entities("agency", agency()))
                .flatMap(part -> part);
        return lines.map(line -> new Finding(line, List.of()));
    }

    private List<String> agency() {
        return article
                .publication()
                .sourceAgency()
                .map(SourceAgency::organization)
                .or(() -> article.dateline().flatMap(Dateline::agency))
                .stream()
                .toList();
    }
}
