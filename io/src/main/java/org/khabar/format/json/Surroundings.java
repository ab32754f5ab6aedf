package org.khabar.format.json;

import org.khabar.model.Article;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JsonNode;

/**
 * What a text inherits from the document it stands in. Immutable.
 *
 * @param language the language of the document
 * @param direction its base direction
 * @param spelledOut whether texts are written in full, whatever they could inherit
 */
record Surroundings(LanguageTag language, Direction direction, boolean spelledOut) {

    /** Outside of all documents. */
    static final Surroundings NONE = new Surroundings(LanguageTag.UNDETERMINED, Direction.AUTO, false);

    /** Where nothing shall be inherited. */
    static final Surroundings SPELLED_OUT = new Surroundings(LanguageTag.UNDETERMINED, Direction.AUTO, true);

    static Surroundings of(DatabindContext context) {
        return context.getAttribute(Surroundings.class) instanceof Surroundings given ? given : NONE;
    }

    /** Those inside an article. */
    Surroundings inside(Article article) {
        return spelledOut ? this : new Surroundings(article.language(), article.direction(), false);
    }

    /** Those inside an article that is not yet read. What is wrong with its language is for its reader to say. */
    static Surroundings of(JsonNode article) {
        try {
            return new Surroundings(
                    LanguageTag.of(article.path("language").asString("")),
                    Codes.direction(article.path("direction").asString(Direction.AUTO.code())),
                    false);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** Sets them for whatever is written or read next. */
    void enter(DatabindContext context) {
        context.setAttribute(Surroundings.class, this);
    }

    /** Whether a text that says nothing but its value is this one. */
    boolean give(LocalizedText text) {
        return !spelledOut
                && text.language().value().equals(language.value())
                && text.direction() == direction
                && text.directionSource() == directionSource();
    }

    DirectionSource directionSource() {
        return direction == Direction.AUTO ? DirectionSource.UNKNOWN : DirectionSource.DOCUMENT;
    }
}
