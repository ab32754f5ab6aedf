package org.khabar.format.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.format.FormatException;
import org.khabar.text.Span;

class StandoffReaderTest {

    private final StandoffReader reader = new StandoffReader();

    @Test
    void readsEveryMember() {
        Standoff read = reader.read("""
                {"format": "khabar-standoff/1", "id": "a", "lang": "en", "sha256": "00", "lengthUtf16": 99, "deep": true,
                 "entities": [{"id": "o1", "type": "ORGANIZATION", "kind": "BANK", "name": "B", "name_en": "Bank", "acronym": null,
                   "country": "NO", "mentions": [{"start": 0, "end": 4, "text": "Bank"}], "name_en_alt": ["The Bank"], "required": false}],
                 "quotes": [{"id": "q1", "kind": "MIXED", "content": {"start": 5, "end": 9}, "marked_spans": [{"start": 6, "end": 8}],
                   "cue": {"start": 10, "end": 11}, "speaker": null, "speakers": ["o1", "p1"], "speaker_mention": {"start": 12, "end": 13},
                   "subject": {"start": 14, "end": 15}, "marked": false}],
                 "visits": [{"id": "v1", "visitor": "p1", "visitor_country": "NO", "host_country": "GH", "host": "p2", "destinations": ["l1"],
                   "kind": "STATE", "stage": "PLANNED", "invited": true, "evidence": [{"start": 16, "end": 17}],
                   "invitations": [{"by": "p2", "text": {"start": 18, "end": 19}}], "purposes": [{"start": 20, "end": 21}],
                   "delegation": ["p3"], "programme": [{"kind": "SPEECH", "stage": "PLANNED", "text": {"start": 22, "end": 23}}],
                   "send_off": {"by": ["p4"], "text": {"start": 24, "end": 25}}, "reception": null}],
                 "agreements": [{"id": "a1", "instrument": "TREATY", "count": 2, "stage": "SIGNED", "parties": ["c1"], "fields": ["WATER"],
                   "noun": {"start": 26, "end": 27}, "evidence": {"start": 28, "end": 29}, "visit": "v1", "instrument_alt": "ACCORD"}],
                 "amounts": [{"value": 1.5, "currency": "USD", "text": {"start": 30, "end": 31}}],
                 "dates": [{"value": "2031", "calendar": "GREGORIAN", "text": {"start": 32, "end": 33}}]}
                """);

        assertThat(read.deep()).isTrue();
        assertThat(read.entities().get(0).required()).isFalse();
        assertThat(read.entities().get(0).nameEnAlt()).containsExactly("The Bank");
        assertThat(read.quotes().get(0).marked()).isFalse();
        assertThat(read.quotes().get(0).speakers()).containsExactly("o1", "p1");
        assertThat(read.visits().get(0).invited()).isEqualTo(Member.of(true));
        assertThat(read.visits().get(0).reception()).isEqualTo(Member.ofNull());
        assertThat(read.agreements().get(0).count()).isEqualTo(Member.of("2"));
        assertThat(read.amounts().get(0).value()).isEqualTo(new BigDecimal("1.5"));
        assertThat(read.spans().sorted().map(Span::start))
                .containsExactly(0, 5, 6, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32);
    }

    @Test
    void tellsAbsentFromNullFromEmpty() {
        Standoff silent = reader.read("{\"quotes\": [{\"content\": [0, 1]}]}");
        Standoff none = reader.read(
                "{\"quotes\": [{\"content\": [0, 1], \"subject\": null, \"marked_spans\": []}], \"dates\": []}");

        assertThat(silent.dates()).isEqualTo(Member.absent());
        assertThat(none.dates()).isEqualTo(Member.of(List.of()));
        assertThat(silent.quotes().get(0).subject()).isEqualTo(Member.absent());
        assertThat(none.quotes().get(0).subject()).isEqualTo(Member.ofNull());
        assertThat(silent.quotes().get(0).markedSpans()).isEqualTo(Member.absent());
        assertThat(none.quotes().get(0).markedSpans()).isEqualTo(Member.of(List.of()));
    }

    @Test
    void nothingIsRequiredOfADocument() {
        assertThat(reader.read("{}")).isEqualTo(Standoff.empty());
        assertThat(reader.read("{\"quotes\": null, \"deep\": null}")).isEqualTo(Standoff.empty());
    }

    @Test
    void takesSpansAsPairs() {
        Standoff pair = reader.read("{\"dates\": [{\"value\": \"2031\", \"text\": [3, 7]}]}");
        Standoff object = reader.read(
                "{\"dates\": [{\"value\": \"2031\", \"text\": {\"start\": 3, \"end\": 7, \"text\": \"2031\"}}]}");

        assertThat(pair).isEqualTo(object);
    }

    @Test
    void passesOverUnknownMembers() {
        assertThat(reader.read("{\"note\": {\"by\": [1, null]}, \"format\": \"gold/1\"}")
                        .format())
                .isEqualTo(Member.of("gold/1"));
    }

    @Test
    void readsCharacters() throws IOException {
        assertThat(reader.read(new StringReader("{\"id\": \"خبر\"}")).id()).isEqualTo(Member.of("خبر"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | an object expected, found a list",
                "{'format': 'khabar/1'} | /format: khabar-standoff/1 or gold/1 expected, found \"khabar/1\"",
                "{'lang': 7} | /lang: a text that is not empty expected, found 7",
                "{'deep': 'yes'} | /deep: true or false expected, found \"yes\"",
                "{'lengthUtf16': -1} | /lengthUtf16: an offset expected, found -1",
                "{'quotes': {}} | /quotes: a list expected, found an object",
                "{'quotes': [null]} | /quotes/0: an object expected, found null",
                "{'quotes': [{}]} | /quotes/0/content: a span expected, found nothing",
                "{'quotes': [{'content': {'start': 1}}]} | /quotes/0/content/end: an offset expected, found nothing",
                "{'quotes': [{'content': [1, 2, 3]}]} | /quotes/0/content: a span expected, found a list",
                "{'quotes': [{'content': [2, 2]}]} | /quotes/0/content: [2, 2) is empty or outside the text",
                "{'lengthUtf16': 5, 'quotes': [{'content': [2, 6]}]} | /quotes/0/content: [2, 6) is empty or outside the text",
                "{'visits': [{}]} | /visits/0/evidence: a list expected, found nothing",
                "{'visits': [{'evidence': [[0, 1], {'start': 1.0, 'end': 2}]}]} | /visits/0/evidence/1/start: an offset expected, found 1.0",
                "{'visits': [{'evidence': [], 'invited': 1}]} | /visits/0/invited: true or false expected, found 1",
                "{'visits': [{'evidence': [], 'programme': [{}]}]} | /visits/0/programme/0/text: a span expected, found nothing",
                "{'agreements': [{'count': true}]} | /agreements/0/count: a text that is not empty expected, found true",
                "{'amounts': [{'value': '5', 'text': [0, 1]}]} | /amounts/0/value: a number expected, found \"5\"",
                "{'entities': [{'type': 'PERSON', 'mentions': []}]} | /entities/0/id: a text that is not empty expected, found nothing",
                "{'entities': [{'id': 'p1', 'type': 'GROUP'}]} | /entities/0/type: PERSON, ORGANIZATION, COUNTRY or PLACE expected, found \"GROUP\"",
            })
    void namesPlaceAndReason(String json, String message) {
        assertThatThrownBy(() -> reader.read(json.replace('\'', '"')))
                .isInstanceOf(FormatException.class)
                .hasMessage(message);
    }

    @Test
    void refusesAnIdGivenTwice() {
        String entity = "{\"id\": \"p1\", \"type\": \"PERSON\", \"mentions\": []}";

        assertThatThrownBy(() -> reader.read("{\"entities\": [" + entity + ", " + entity + "]}"))
                .hasMessage("/entities/1/id: an id of its own expected, found \"p1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | an object expected, found nothing",
                "'{\"id\": }' | no JSON: Unexpected character",
                "'{\"id\": \"a\"' | no JSON: Unexpected end-of-input",
                "'{\"id\": \"a\", \"id\": \"b\"}' | no JSON: Duplicate",
                "'{} {}' | no JSON: Trailing token",
                "'{\"amounts\": [{\"value\": NaN, \"text\": [0, 1]}]}' | no JSON: Non-standard token",
            })
    void refusesWhatIsNoJson(String json, String message) {
        FormatException e = catchThrowableOfType(FormatException.class, () -> reader.read(json));

        assertThat(e.reason()).startsWith(message);
        assertThat(e.place()).matches("|line 1, column \\d+");
    }

    @Test
    void boundsDepthAndMessages() {
        String deep = "[".repeat(100_000);
        String wide = "x".repeat(100_000);

        assertThatThrownBy(() -> reader.read(deep)).isInstanceOf(FormatException.class);
        assertThatThrownBy(() -> reader.read("{\"format\": \"" + wide + "\"}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void showsNothingInvisible() {
        assertThatThrownBy(() -> reader.read("{\"format\": \"\u202Egold\"}"))
                .hasMessage("/format: khabar-standoff/1 or gold/1 expected, found \"⟨U+202E⟩gold\"");
    }
}
