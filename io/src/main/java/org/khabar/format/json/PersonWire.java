package org.khabar.format.json;

import java.util.List;
import java.util.Optional;
import org.khabar.model.CountryLink;
import org.khabar.model.Gender;
import org.khabar.model.Honorific;
import org.khabar.model.Names;
import org.khabar.model.Person;
import org.khabar.model.Role;

/** A person. */
record PersonWire(
        String id,
        Optional<Names> names,
        List<Honorific> honorifics,
        List<Role> roles,
        Optional<CountryLink> country,
        Optional<Gender> gender,
        List<MentionWire> mentions) {

    static PersonWire of(Person person) {
        return new PersonWire(
                person.id(),
                NamesWire.some(person.names()),
                person.honorifics(),
                person.roles(),
                person.country(),
                person.gender(),
                MentionWire.of(person));
    }

    Person model() {
        Person.Builder person = Person.builder()
                .id(id)
                .addAllHonorifics(honorifics)
                .addAllRoles(roles)
                .addAllMentions(MentionWire.model(mentions, id));
        names.ifPresent(person::names);
        country.ifPresent(person::country);
        gender.ifPresent(person::gender);
        return person.build();
    }
}
