package org.khabar.specification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.model.Article;

/**
 * All that the parser found in one text, in the lines of the specification: what its stand-off says, and the layout.
 * Immutable.
 *
 * @param all the findings, those of a kind in text order
 */
record Findings(List<Finding> all) {

    private static final String NO_DIGEST = "0".repeat(64);

    static Findings of(Article article) {
        Standoff standoff = new StandoffReader().read(new StandoffWriter().write(article, "example", NO_DIGEST));
        Naming naming = new Naming(article.source(), standoff);
        return new Findings(Stream.of(
                        new LayoutFindings(article, naming).all(),
                        new EntityFindings(standoff, naming).all(),
                        new QuoteFindings(standoff, naming).all(),
                        new VisitFindings(standoff, naming).all(),
                        new AgreementFindings(article, standoff, naming).all(),
                        new ValueFindings(standoff, naming).all())
                .flatMap(findings -> findings)
                .toList());
    }

    List<Finding> of(String kind) {
        return all.stream().filter(finding -> finding.kind().equals(kind)).toList();
    }

    /** The lines of each kind. */
    Map<String, List<String>> lines() {
        return all.stream()
                .collect(
                        groupingBy(Finding::kind, LinkedHashMap::new, Collectors.mapping(Finding::toString, toList())));
    }
}
