package org.khabar.model;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * Words that name a time. What must be there depends on the kind:
 *
 * <ul>
 *   <li>{@link TimeKind#ABSOLUTE}: {@link #date()}; with a {@link #duration()} it is a stretch that starts there, as a
 *       decade does.
 *   <li>{@link TimeKind#RELATIVE}: {@link #relative()} and {@link #anchor()}.
 *   <li>{@link TimeKind#EVENT_RELATIVE}: {@link #relation()}, and {@link #event()} where it is known.
 *   <li>{@link TimeKind#DURATION}: {@link #duration()}, and nothing else.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface TimeReference permits ImmutableTimeReference {

    /** {@return the id, unique in the article} */
    String id();

    /** {@return what it says} */
    TimeKind kind();

    /** {@return the words} */
    Span span();

    /** {@return the day, month or year that is named, in its own calendar} */
    Optional<CalendarDate> date();

    /** {@return how it is seen from the anchor} */
    Optional<RelativeTime> relative();

    /** {@return from where it is seen} */
    Optional<TimeAnchor> anchor();

    /** {@return how it stands to the event} */
    Optional<TimeRelation> relation();

    /** {@return the id of the visit, agreement or event it hangs on} */
    Optional<String> event();

    /** {@return how long it lasts} */
    Optional<Stretch> duration();

    /** {@return the part of the day} */
    Optional<DayPart> part();

    /** {@return the first day of it in the ISO calendar; counted from the day of publication, never from a clock} */
    Optional<LocalDate> resolved();

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableTimeReference.builder();
    }

    /** {@return a builder that starts from this reference} */
    default Builder toBuilder() {
        return ImmutableTimeReference.builder().from(this);
    }

    /** Gathers the parts of a reference; for one thread. */
    abstract sealed class Builder permits ImmutableTimeReference.Builder {

        Builder() {}

        /**
         * {@return this builder, with the id set}
         * @param id ASCII letters, digits and {@code . _ : -}
         */
        public abstract Builder id(String id);

        /**
         * {@return this builder, with the kind set}
         * @param kind what it says
         */
        public abstract Builder kind(TimeKind kind);

        /**
         * {@return this builder, with the words set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        /**
         * {@return this builder, with the date set}
         * @param date a date in its own calendar
         */
        public abstract Builder date(CalendarDate date);

        /**
         * {@return this builder, with the distance from the anchor set}
         * @param relative a distance, a weekday or a vague time
         */
        public abstract Builder relative(RelativeTime relative);

        /**
         * {@return this builder, with the anchor set}
         * @param anchor from where it is seen
         */
        public abstract Builder anchor(TimeAnchor anchor);

        /**
         * {@return this builder, with the relation to the event set}
         * @param relation before, after, during
         */
        public abstract Builder relation(TimeRelation relation);

        /**
         * {@return this builder, with the event set}
         * @param event the id of a visit, an agreement or an event
         */
        public abstract Builder event(String event);

        /**
         * {@return this builder, with the duration set}
         * @param duration how long it lasts
         */
        public abstract Builder duration(Stretch duration);

        /**
         * {@return this builder, with the part of the day set}
         * @param part the part of the day
         */
        public abstract Builder part(DayPart part);

        /**
         * {@return this builder, with the first day set}
         * @param resolved a day of the ISO calendar
         */
        public abstract Builder resolved(LocalDate resolved);

        abstract TimeReference assemble();

        /**
         * {@return the reference}
         * @throws ModelException if a part is missing or out of place for the kind, or an id has no proper form
         */
        public final TimeReference build() {
            return TimeRules.checked(assemble());
        }
    }
}
