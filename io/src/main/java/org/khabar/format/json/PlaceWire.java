package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.CountryLink;
import org.khabar.model.Names;
import org.khabar.model.Place;
import org.khabar.model.PlaceKind;

/** A place. */
record PlaceWire(
        String id,
        PlaceKind kind,
        Optional<Names> names,
        Optional<CountryLink> country,
        Optional<String> capitalOf,
        Optional<Integer> geonameId,
        List<MentionWire> mentions) {

    static PlaceWire of(Place place) {
        return new PlaceWire(
                place.id(),
                place.kind(),
                NamesWire.some(place.names()),
                place.country(),
                place.capitalOf(),
                Codes.boxed(place.geonameId()),
                MentionWire.of(place));
    }

    Place model() {
        Place.Builder place = Place.builder().id(id).kind(kind).addAllMentions(MentionWire.model(mentions, id));
        names.ifPresent(place::names);
        country.ifPresent(place::country);
        capitalOf.ifPresent(place::capitalOf);
        geonameId.ifPresent(place::geonameId);
        return place.build();
    }
}
