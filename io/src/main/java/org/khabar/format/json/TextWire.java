package org.khabar.format.json;

import java.util.Optional;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;

/**
 * A text of its own. Without {@code lang} it has the language of the document it stands in, and without {@code dir} too its
 * direction. With {@code lang} and without {@code dir} nobody knows its direction.
 */
record TextWire(
        String value, Optional<LanguageTag> lang, Optional<Direction> dir, Optional<DirectionSource> dirSource) {

    static TextWire of(LocalizedText text, Surroundings around) {
        if (around.give(text)) {
            return new TextWire(text.value(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Direction direction = text.direction();
        boolean silent = direction == Direction.AUTO && !around.spelledOut();
        return new TextWire(
                text.value(),
                Optional.of(text.language()),
                silent ? Optional.empty() : Optional.of(direction),
                Optional.of(text.directionSource()).filter(source -> source != usualSource(direction)));
    }

    LocalizedText model(Surroundings around) {
        boolean inherited = lang.isEmpty() && dir.isEmpty();
        Direction direction = inherited ? around.direction() : dir.orElse(Direction.AUTO);
        return new LocalizedText(
                value,
                lang.orElse(around.language()),
                direction,
                dirSource.orElse(inherited ? around.directionSource() : usualSource(direction)));
    }

    private static DirectionSource usualSource(Direction direction) {
        return direction == Direction.AUTO ? DirectionSource.UNKNOWN : DirectionSource.STRING;
    }
}
