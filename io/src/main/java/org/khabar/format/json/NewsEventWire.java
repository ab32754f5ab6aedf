package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.CountryLink;
import org.khabar.model.EventKind;
import org.khabar.model.Names;
import org.khabar.model.NewsEvent;
import org.khabar.model.Stage;

/** An event. */
record NewsEventWire(
        String id,
        EventKind kind,
        Stage stage,
        Optional<Names> names,
        Optional<String> place,
        Optional<CountryLink> country,
        Optional<String> time,
        List<MentionWire> mentions) {

    static NewsEventWire of(NewsEvent event) {
        return new NewsEventWire(
                event.id(),
                event.kind(),
                event.stage(),
                NamesWire.some(event.names()),
                event.place(),
                event.country(),
                event.time(),
                MentionWire.of(event));
    }

    NewsEvent model() {
        NewsEvent.Builder event =
                NewsEvent.builder().id(id).kind(kind).stage(stage).addAllMentions(MentionWire.model(mentions, id));
        names.ifPresent(event::names);
        place.ifPresent(event::place);
        country.ifPresent(event::country);
        time.ifPresent(event::time);
        return event.build();
    }
}
