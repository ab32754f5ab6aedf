package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.Country;
import org.khabar.model.Names;

/** A country. */
record CountryWire(
        String id,
        String iso2,
        String iso3,
        Optional<Names> names,
        Optional<Names> formalNames,
        List<MentionWire> mentions) {

    static CountryWire of(Country country) {
        return new CountryWire(
                country.id(),
                country.iso2(),
                country.iso3(),
                NamesWire.some(country.names()),
                NamesWire.some(country.formalNames()),
                MentionWire.of(country));
    }

    Country model() {
        Country.Builder country =
                Country.builder().id(id).iso2(iso2).iso3(iso3).addAllMentions(MentionWire.model(mentions, id));
        names.ifPresent(country::names);
        formalNames.ifPresent(country::formalNames);
        return country.build();
    }
}
