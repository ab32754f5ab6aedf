package org.khabar.specification;

import static java.util.Comparator.comparing;

import java.util.stream.Stream;
import org.khabar.format.standoff.Member;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffAgreement;
import org.khabar.text.Span;

/** The agreements as lines. Immutable. */
record AgreementFindings(Standoff standoff, Naming naming) {

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
                        naming.words("evidence", agreement.evidence()))
                .flatMap(lines -> lines);
    }
}
