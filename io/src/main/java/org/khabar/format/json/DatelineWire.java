package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Dateline;
import org.khabar.text.Span;

/** The line before a story. */
record DatelineWire(Span span, Optional<String> place, Optional<String> agency, Optional<String> date) {

    static DatelineWire of(Dateline dateline) {
        return new DatelineWire(dateline.span(), dateline.place(), dateline.agency(), dateline.date());
    }

    Dateline model() {
        Dateline.Builder dateline = Dateline.builder().span(span);
        place.ifPresent(dateline::place);
        agency.ifPresent(dateline::agency);
        date.ifPresent(dateline::date);
        return dateline.build();
    }
}
