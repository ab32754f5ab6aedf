package org.khabar.format.json;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.model.CalendarDate;
import org.khabar.model.DayPart;
import org.khabar.model.RelativeTime;
import org.khabar.model.Stretch;
import org.khabar.model.TimeAnchor;
import org.khabar.model.TimeKind;
import org.khabar.model.TimeReference;
import org.khabar.model.TimeRelation;
import org.khabar.text.Span;

/** Words that name a time. */
record TimeReferenceWire(
        String id,
        TimeKind kind,
        Span span,
        Optional<CalendarDate> date,
        Optional<RelativeTime> relative,
        Optional<TimeAnchor> anchor,
        Optional<TimeRelation> relation,
        Optional<String> event,
        Optional<Stretch> duration,
        Optional<DayPart> part,
        Optional<LocalDate> resolved) {

    static TimeReferenceWire of(TimeReference time) {
        return new TimeReferenceWire(
                time.id(),
                time.kind(),
                time.span(),
                time.date(),
                time.relative(),
                time.anchor(),
                time.relation(),
                time.event(),
                time.duration(),
                time.part(),
                time.resolved());
    }

    TimeReference model() {
        TimeReference.Builder time = TimeReference.builder().id(id).kind(kind).span(span);
        date.ifPresent(time::date);
        relative.ifPresent(time::relative);
        anchor.ifPresent(time::anchor);
        relation.ifPresent(time::relation);
        event.ifPresent(time::event);
        duration.ifPresent(time::duration);
        part.ifPresent(time::part);
        resolved.ifPresent(time::resolved);
        return time.build();
    }
}
