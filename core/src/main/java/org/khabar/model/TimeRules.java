package org.khabar.model;

import static org.khabar.model.Walk.broken;

import java.util.Optional;

/** What must hold of time references. */
final class TimeRules {

    private TimeRules() {}

    static TimeReference checked(TimeReference time) {
        Codes.id("TimeReference.id", time.id());
        TimeKind kind = time.kind();
        boolean lasts = kind == TimeKind.DURATION;
        needs(time, "date", time.date(), kind == TimeKind.ABSOLUTE);
        needs(time, "relative", time.relative(), kind == TimeKind.RELATIVE);
        needs(time, "anchor", time.anchor(), kind == TimeKind.RELATIVE);
        needs(time, "relation", time.relation(), kind == TimeKind.EVENT_RELATIVE);
        if (lasts && time.duration().isEmpty()) {
            needs(time, "duration", time.duration(), true);
        }
        forbids(time, "event", time.event(), kind != TimeKind.EVENT_RELATIVE);
        forbids(time, "part", time.part(), lasts);
        forbids(time, "resolved", time.resolved(), lasts);
        walk(time, Walk.alone());
        return time;
    }

    private static void needs(TimeReference time, String field, Optional<?> part, boolean needed) {
        if (needed && part.isEmpty()) {
            throw broken("TimeReference." + field, time.id(), "missing for " + time.kind());
        }
        forbids(time, field, part, !needed);
    }

    private static void forbids(TimeReference time, String field, Optional<?> part, boolean forbidden) {
        if (forbidden && part.isPresent()) {
            throw broken("TimeReference." + field, time.id(), "out of place for " + time.kind());
        }
    }

    static void walk(TimeReference time, Walk walk) {
        walk.enter("TimeReference", time.id()).span("span", time.span());
        walk.id("event", time.event(), Target.HAPPENING);
    }
}
