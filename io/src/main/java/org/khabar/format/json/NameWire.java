package org.khabar.format.json;

import java.util.Optional;
import org.khabar.model.Basis;
import org.khabar.model.Name;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;

/** A {@link TextWire} and how it is known. */
record NameWire(
        String value,
        Optional<LanguageTag> lang,
        Optional<Direction> dir,
        Optional<DirectionSource> dirSource,
        Basis basis) {

    static NameWire of(Name name, Surroundings around) {
        TextWire text = TextWire.of(name.text(), around);
        return new NameWire(text.value(), text.lang(), text.dir(), text.dirSource(), name.basis());
    }

    Name model(Surroundings around) {
        return new Name(new TextWire(value, lang, dir, dirSource).model(around), basis);
    }
}
