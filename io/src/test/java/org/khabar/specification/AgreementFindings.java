package org.khabar.specification;

import static java.util.Comparator.comparing;

import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffAgreement;
import org.khabar.model.Agreement;
import org.khabar.model.Article;
import org.khabar.text.Span;

/** The agreements as lines. Immutable. */
record AgreementFindings(Article article, Standoff standoff, Naming naming) {

    Stream<Finding> all() {
        return standoff.agreements().stream()
                .sorted(comparing((StandoffAgreement agreement) -> start(agreement.noun()))
                        .thenComparing(agreement -> start(agreement.evidence())))
                .map(agreement -> Finding.of("agreement", codes(agreement), parts(agreement)));
    }

    private static int start(Member<Span> span) {
        return span.map(Span::start).orElse(Integer.MAX_VALUE);
    }

    private static String codes(StandoffAgreement agreement) {
        return agreement.instrument().orElse("NONE") + " "
                + agreement.stage().orElse("NONE") + " "
                + agreement.count().orElse("NONE");
    }

    private Stream<Line> parts(StandoffAgreement agreement) {
        return Stream.of(
                        naming.words("noun", agreement.noun()),
                        naming.entities("party", agreement.parties()),
                        agreement.fields().stream().map(field -> Line.of("field", field)),
                        naming.words("evidence", agreement.evidence()),
                        details(agreement.id().orElse("")))
                .flatMap(lines -> lines);
    }

    /** What the model says and stand-off does not. */
    private Stream<Line> details(String id) {
        return article.agreements().stream()
                .filter(agreement -> agreement.id().equals(id))
                .flatMap(this::details);
    }

    private Stream<Line> details(Agreement agreement) {
        return Stream.of(
                        agreement.title().stream().map(span -> Line.of("title", naming.words(span))),
                        naming.entities("signatory", agreement.signatories()),
                        naming.entities("witness", agreement.witnesses()),
                        naming.entities("negotiator", agreement.negotiators()),
                        naming.entities("place", agreement.place().stream().toList()),
                        article.amounts().stream()
                                .filter(amount -> agreement.value().equals(Optional.of(amount.id())))
                                .map(amount -> Line.of("value", naming.words(amount.span()))),
                        article.dates().stream()
                                .filter(time -> agreement.time().equals(Optional.of(time.id())))
                                .map(time -> Line.of("time", naming.words(time.span()))))
                .flatMap(lines -> lines);
    }
}
