package org.khabar.parse;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Hit;
import org.khabar.language.SenseKind;
import org.khabar.language.Trait;
import org.khabar.language.WordClass;
import org.khabar.model.RelativeTime;
import org.khabar.model.TimeKind;
import org.khabar.model.TimeReference;

/** Makes the times of the model, with the day that they mean where it can be told. One per parse. */
final class TimeMaker {

    /** How far from a weekday, in words, the verb stands that says whether it is past or to come. */
    private static final int REACH = 12;

    private final Reading reading;
    private final TimeResolver resolver;

    TimeMaker(Reading reading, @Nullable LocalDate published) {
        this.reading = reading;
        this.resolver = new TimeResolver(published);
    }

    TimeReference time(TimePhrase phrase, String id) {
        TimeReference.Builder time = TimeReference.builder();
        time.id(id);
        time.span(phrase.span());
        phrase.date().ifPresent(date -> time.kind(TimeKind.ABSOLUTE).date(date));
        phrase.relative().ifPresent(relative -> time.kind(TimeKind.RELATIVE).relative(relative));
        phrase.anchor().ifPresent(time::anchor);
        phrase.duration().ifPresent(time::duration);
        phrase.part().ifPresent(time::part);
        Optional<RelativeTime> weekday = phrase.relative().filter(RelativeTime.Weekday.class::isInstance);
        boolean future = weekday.isPresent() && phrase.direction() == 0 && future(phrase);
        resolver.resolve(phrase, future).ifPresent(time::resolved);
        return time.build();
    }

    /** Whether the nearest verb of the sentence speaks of what is to come: "will arrive on Sunday". */
    private boolean future(TimePhrase phrase) {
        int at = reading.tokens.at(phrase.span().start());
        int sentence = reading.sentences.of(at);
        int from = reading.sentences.start(sentence);
        int to = reading.sentences.end(sentence);
        for (int distance = 1; distance <= REACH; distance++) {
            int before = at - distance >= from ? tense(at - distance) : 0;
            int tense = before != 0 || at + distance >= to ? before : tense(at + distance);
            if (tense != 0) {
                return tense > 0;
            }
        }
        return false;
    }

    /** 1 for a word of the future, -1 for a verb of the past, 0 for others. */
    private int tense(int i) {
        if (reading.hits.is(i, WordClass.bits(WordClass.FUTURE, WordClass.SCHEDULE))) {
            return 1;
        }
        Hit said = reading.hits.longest(i, SenseKind.REPORTING_VERB);
        Hit trip = reading.hits.longest(i, SenseKind.VISIT_TRIGGER);
        if (is(said, Trait.FUTURE) || is(trip, Trait.FUTURE)) {
            return 1;
        }
        return is(said, Trait.PAST) || is(trip, Trait.PAST) ? -1 : 0;
    }

    private static boolean is(@Nullable Hit hit, Trait trait) {
        return hit != null && hit.is(trait);
    }
}
