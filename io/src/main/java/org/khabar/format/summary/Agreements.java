package org.khabar.format.summary;

import java.util.ArrayList;
import java.util.List;
import org.khabar.model.Agreement;
import org.khabar.model.AgreementNumber;
import org.khabar.model.Article;
import org.khabar.model.Party;
import org.khabar.model.StatedField;

/** The agreements of an article, each with its number. */
final class Agreements {

    private static final int STATEMENT_COLUMNS = 180;

    private final Article article;
    private final Naming naming;
    private final Times times;
    private final Said said;

    Agreements(Article article, Naming naming, Times times, Said said) {
        this.article = article;
        this.naming = naming;
        this.times = times;
        this.said = said;
    }

    void print(Page page) {
        List<Agreement> agreements = article.agreements();
        if (!agreements.isEmpty()) {
            page.heading("Agreements");
        }
        for (int i = 0; i < agreements.size(); i++) {
            Agreement agreement = agreements.get(i);
            page.entry((i + 1) + ".", head(agreement));
            parts(page, agreement);
        }
    }

    private Phrase head(Agreement agreement) {
        List<String> words = new ArrayList<>();
        words.add(Wording.of(agreement.instrument()) + number(agreement.number()));
        Wording.known(agreement.stage()).ifPresent(words::add);
        Wording.known(agreement.modality()).ifPresent(words::add);
        Phrase head = Phrase.of(Wording.sentence(words));
        agreement.title().ifPresent(title -> head.and(", ").and(article.text(title)));
        return head.and(Said.doubt(agreement));
    }

    private static String number(AgreementNumber number) {
        return switch (number.form()) {
            case SINGULAR -> "";
            case DUAL -> " (two)";
            case PLURAL -> " (several)";
            case COUNT -> " (" + number.count().orElse(0) + ")";
        };
    }

    private void parts(Page page, Agreement agreement) {
        page.detail(
                "parties",
                naming.of(agreement.parties().stream().map(Party::entity).toList()));
        page.detail("signed by", naming.of(agreement.signatories()));
        page.detail("witnesses", naming.of(agreement.witnesses()));
        page.detail("talks by", naming.of(agreement.negotiators()));
        List<String> fields = agreement.fields().stream()
                .map(StatedField::field)
                .map(Wording::of)
                .distinct()
                .toList();
        page.detail("fields", Phrase.of(String.join(", ", fields)));
        agreement.value().flatMap(article::amount).ifPresent(value -> page.detail("value", Amounts.of(article, value)));
        agreement.time().ifPresent(time -> page.detail("time", times.of(time)));
        agreement.place().ifPresent(place -> page.detail("place", naming.of(place)));
        page.detail("on visit", said.visit(agreement.visit()));
        page.detail("words", new Phrase().and(article.text(agreement.span()), STATEMENT_COLUMNS));
        page.detail("told by", said.by(agreement.attribution()));
    }
}
