package org.khabar.format.standoff;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khabar.format.FormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code khabar-standoff/1} and {@code gold/1}. What is there must be of the right type, spans must lie in the text,
 * entities must have a known type and ids of their own. What is not there may be missing, but for what makes a fact: its
 * words, and the value of an amount or a date. Codes are taken as they stand, and members that the format does not know are
 * passed over. A span may be written as a list of its two offsets.
 *
 * <p>Immutable and thread-safe.
 */
public final class StandoffReader {

    private static final Set<String> FORMATS = Set.of("khabar-standoff/1", "gold/1");
    private static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "COUNTRY", "PLACE");

    private final JsonMapper mapper;

    /** Makes a reader. */
    public StandoffReader() {
        mapper = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /**
     * Reads one document.
     *
     * @param json the text of the document
     * @return what it says
     * @throws FormatException if it is no JSON, or says something that the format does not allow
     */
    public Standoff read(String json) {
        JsonNode root;
        try {
            root = mapper.readTree(json);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new FormatException(place, "no JSON: " + e.getOriginalMessage(), e);
        }
        JsonPlace document = new JsonPlace(root, "", Integer.MAX_VALUE).object();
        Member<Integer> length = document.member("lengthUtf16", JsonPlace::offset);
        return document(new JsonPlace(root, "", length.orElse(Integer.MAX_VALUE)), length);
    }

    /**
     * Reads one document.
     *
     * @param json the characters of the document; read to the end, not closed
     * @return what it says
     * @throws FormatException if it is no JSON, or says something that the format does not allow
     * @throws IOException if the characters cannot be read
     */
    public Standoff read(Reader json) throws IOException {
        StringWriter text = new StringWriter();
        json.transferTo(text);
        return read(text.toString());
    }

    private static Standoff document(JsonPlace document, Member<Integer> length) {
        return new Standoff(
                document.member("format", StandoffReader::format),
                document.text("id"),
                document.text("lang"),
                document.text("sha256"),
                length,
                document.at("deep").flag(false),
                entities(document),
                document.list("quotes", StandoffReader::quote),
                document.list("visits", VisitReader::visit),
                document.list("agreements", StandoffReader::agreement),
                document.list("amounts", StandoffReader::amount),
                document.listMember("dates", StandoffReader::date));
    }

    private static String format(JsonPlace place) {
        String format = place.text();
        if (!FORMATS.contains(format)) {
            throw place.expected("khabar-standoff/1 or gold/1");
        }
        return format;
    }

    private static List<StandoffEntity> entities(JsonPlace document) {
        Set<String> ids = new HashSet<>();
        return document.list("entities", place -> {
            StandoffEntity entity = entity(place.object());
            if (!ids.add(entity.id())) {
                throw place.at("id").expected("an id of its own");
            }
            return entity;
        });
    }

    private static StandoffEntity entity(JsonPlace place) {
        String type = place.at("type").text();
        if (!TYPES.contains(type)) {
            throw place.at("type").expected("PERSON, ORGANIZATION, COUNTRY or PLACE");
        }
        return new StandoffEntity(
                place.at("id").text(),
                type,
                place.text("kind"),
                place.text("iso"),
                place.text("name"),
                place.text("name_en"),
                place.text("acronym"),
                place.text("country"),
                place.at("mentions").items(JsonPlace::span),
                place.list("name_en_alt", JsonPlace::text),
                place.list("acronym_alt", JsonPlace::text),
                place.at("required").flag(true));
    }

    private static StandoffQuote quote(JsonPlace place) {
        place.object();
        return new StandoffQuote(
                place.text("id"),
                place.text("kind"),
                place.at("content").span(),
                place.listMember("marked_spans", JsonPlace::span),
                place.span("cue"),
                place.text("speaker"),
                place.list("speakers", JsonPlace::text),
                place.span("speaker_mention"),
                place.span("subject"),
                place.at("marked").flag(true),
                place.at("required").flag(true));
    }

    private static StandoffAgreement agreement(JsonPlace place) {
        place.object();
        return new StandoffAgreement(
                place.text("id"),
                place.text("instrument"),
                place.member("count", JsonPlace::count),
                place.text("stage"),
                place.list("parties", JsonPlace::text),
                place.list("fields", JsonPlace::text),
                place.span("noun"),
                place.span("evidence"),
                place.text("visit"),
                place.text("instrument_alt"),
                place.at("required").flag(true));
    }

    private static StandoffAmount amount(JsonPlace place) {
        place.object();
        return new StandoffAmount(
                place.at("value").number(),
                place.text("currency"),
                place.at("text").span(),
                place.at("required").flag(true));
    }

    private static StandoffDate date(JsonPlace place) {
        place.object();
        return new StandoffDate(
                place.at("value").text(),
                place.text("calendar"),
                place.at("text").span(),
                place.at("required").flag(true));
    }
}
