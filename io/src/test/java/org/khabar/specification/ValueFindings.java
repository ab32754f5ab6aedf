package org.khabar.specification;

import java.util.List;
import java.util.stream.Stream;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffAmount;
import org.khabar.format.standoff.StandoffDate;

/** The amounts and the dates as lines. Immutable. */
record ValueFindings(Standoff standoff, Naming naming) {

    Stream<Finding> all() {
        return Stream.concat(
                standoff.amounts().stream().map(this::amount),
                standoff.dates().orElse(List.of()).stream().map(this::date));
    }

    /** A currency that nobody can tell is null in stand-off. */
    private Finding amount(StandoffAmount amount) {
        String value = amount.value().stripTrailingZeros().toPlainString() + " ";
        String words = " " + naming.words(amount.text());
        List<String> currencies = amount.currency().value().map(List::of).orElse(List.of("null", "NONE"));
        return new Finding(
                new Line(
                        "amount",
                        currencies.stream()
                                .map(currency -> value + currency + words)
                                .toList()),
                List.of());
    }

    private Finding date(StandoffDate date) {
        String calendar = date.calendar().orElse("NONE");
        return Finding.of("date", date.value() + " " + calendar + " " + naming.words(date.text()), Stream.empty());
    }
}
