package org.khabar.format.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.model.AmountBound;
import org.khabar.model.Article;
import org.khabar.model.MonetaryValue;

/** The sums of money of an article. */
final class Amounts {

    /** Longer numbers are written with an exponent. */
    private static final int MOST_DIGITS = 30;

    private final Article article;
    private final Naming naming;

    Amounts(Article article, Naming naming) {
        this.article = article;
        this.naming = naming;
    }

    void print(Page page) {
        if (!article.amounts().isEmpty()) {
            page.heading("Amounts");
        }
        Set<String> ends = article.amounts().stream()
                .flatMap(amount -> amount.rangeEnd().stream())
                .collect(Collectors.toSet());
        article.amounts().stream()
                .filter(amount -> !ends.contains(amount.id()))
                .forEach(amount -> page.entry(of(article, amount).and(context(amount))));
    }

    /** A sum and the words for it: "about 400,000,000 USD: …". */
    static Phrase of(Article article, MonetaryValue amount) {
        Optional<MonetaryValue> end = amount.rangeEnd().flatMap(article::amount);
        String number = amount.value().map(Amounts::number).orElse("no number");
        String currency =
                amount.currency().or(() -> end.flatMap(MonetaryValue::currency)).orElse("of unknown currency");
        Phrase phrase = Phrase.of(bound(amount.bound()) + number
                        + end.flatMap(MonetaryValue::value)
                                .map(value -> " to " + number(value))
                                .orElse("")
                        + " " + currency + ": ")
                .and(article.text(amount.span()));
        end.ifPresent(other -> phrase.and(", ").and(article.text(other.span())));
        return phrase;
    }

    private static String bound(AmountBound bound) {
        return switch (bound) {
            case EXACT, RANGE, INDEFINITE -> "";
            default -> Wording.of(bound) + " ";
        };
    }

    private Phrase context(MonetaryValue amount) {
        List<String> words = new ArrayList<>();
        amount.measure().map(Wording::of).ifPresent(words::add);
        amount.trend().map(Wording::of).ifPresent(words::add);
        Wording.known(amount.modality()).ifPresent(words::add);
        Phrase context = Phrase.of(words.isEmpty() ? "" : "; " + String.join(", ", words));
        return amount.between().isEmpty() ? context : context.and("; between ").and(naming.of(amount.between()));
    }

    /** In digits of ASCII, in groups of three. */
    private static String number(BigDecimal value) {
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
            return value.toString();
        }
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder number = new StringBuilder(plain);
        int first = plain.charAt(0) == '-' ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            number.insert(at, ',');
        }
        return number.toString();
    }
}
