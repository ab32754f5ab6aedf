package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 19 to 24: views for matching and the way back. */
class ViewLawTest {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final List<Folding> FOLDINGS = List.of(Folding.LIGHT, Folding.LOOSE);

    private static List<String> marked(RandomText random) {
        return List.of(random.oneOf(random.marked(8), random.hostile(10)));
    }

    @Test
    void law19_eachSpanLiesInWhatComesBackAndTheLengthsAreExact() {
        Property.check("law 19", ViewLawTest::marked, strings -> {
            String text = strings.get(0);
            for (Folding folding : FOLDINGS) {
                FoldedText view = folding.view(text);
                assertThat(view.text()).isEqualTo(folding.key(text));
                assertMap(view.map(), text, view.text(), folding::key);
            }
            assertMap(Seal.render(text).map(), text, Seal.of(text), Function.identity());
            assertMap(
                    Isolate.render(text, Direction.LTR).map(),
                    text,
                    Isolate.of(text, Direction.LTR),
                    Function.identity());
        });
    }

    private static void assertMap(OffsetMap map, String source, String view, Function<String, String> normalise) {
        assertThat(map.sourceLength()).isEqualTo(source.length());
        assertThat(map.viewLength()).isEqualTo(view.length());
        int last = 0;
        for (int start = 0; start <= view.length(); start++) {
            for (int end = start; end <= view.length(); end++) {
                Span span = new Span(start, end);
                Span back = map.toSource(span);
                assertThat(map.toView(back).contains(span)).isTrue();
                if (normalise != Function.<String>identity() && start < end) {
                    assertThat(normalise.apply(source.substring(back.start(), back.end())))
                            .contains(view.substring(start, end));
                }
            }
            int place = map.toSource(new Span(start, view.length())).start();
            assertThat(place).isGreaterThanOrEqualTo(last);
            last = place;
        }
        for (int start = 0; start <= source.length(); start++) {
            for (int end = start; end <= source.length(); end++) {
                Span span = new Span(start, end);
                assertThat(map.toSource(map.toView(span)).contains(span)).isTrue();
            }
        }
    }

    @Test
    void law19_thePiecesOfAMapCoverBothStrings() {
        Property.check("law 19, pieces", ViewLawTest::marked, strings -> {
            String text = strings.get(0);
            Rendered sealed = Seal.render(text);
            OffsetMap map =
                    sealed.map().andThen(Folding.LOOSE.view(sealed.text()).map());
            int view = 0;
            int source = 0;
            for (OffsetMap.Piece piece : map.pieces()) {
                assertThat(piece.view().start()).isEqualTo(view);
                assertThat(piece.source().start()).isEqualTo(source);
                assertThat(piece.sideBySide()
                                && piece.view().length() != piece.source().length())
                        .isFalse();
                assertThat(map.toSource(piece.view())).isEqualTo(piece.source());
                assertThat(map.toView(piece.source())).isEqualTo(piece.view());
                view = piece.view().end();
                source = piece.source().end();
            }
            assertThat(view).isEqualTo(map.viewLength());
            assertThat(source).isEqualTo(map.sourceLength());
        });
    }

    @Test
    void law20_mapsInTurnAreTheMapOfBoth() {
        Property.check("law 20", ViewLawTest::marked, strings -> {
            String text = strings.get(0);
            Rendered sealed = Seal.render(text);
            FoldedText light = Folding.LIGHT.view(sealed.text());
            FoldedText loose = Folding.LOOSE.view(light.text());
            OffsetMap left = sealed.map().andThen(light.map()).andThen(loose.map());
            OffsetMap right = sealed.map().andThen(light.map().andThen(loose.map()));
            for (int start = 0; start <= text.length(); start++) {
                for (int end = start; end <= text.length(); end += 1 + text.length() / 8) {
                    Span span = new Span(start, end);
                    Span inTurn =
                            loose.map().toView(light.map().toView(sealed.map().toView(span)));
                    assertThat(left.toView(span)).isEqualTo(inTurn);
                    assertThat(right.toView(span)).isEqualTo(inTurn);
                }
            }
            assertThat(left.andThen(OffsetMap.identity(left.viewLength()))).isSameAs(left);
            if (!left.isIdentity()) {
                assertThat(OffsetMap.identity(left.sourceLength()).andThen(left))
                        .isSameAs(left);
            }
        });
        assertThat(OffsetMap.identity(3).isIdentity()).isTrue();
        assertThatThrownBy(() -> OffsetMap.identity(3).andThen(OffsetMap.identity(4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void law21_everyCodingOfAStringHasTheSameKeyAndAKeyIsItsOwn() {
        Property.check("law 21", ViewLawTest::marked, strings -> {
            String text = strings.get(0);
            for (Folding folding : FOLDINGS) {
                String key = folding.key(text);
                assertThat(folding.key(NFC.normalize(text))).isEqualTo(key);
                assertThat(folding.key(NFD.normalize(text))).isEqualTo(key);
                assertThat(folding.key(key)).isSameAs(key);
            }
            MatchKey key = MatchKey.light(text);
            assertThat(key)
                    .isEqualTo(MatchKey.light(NFD.normalize(text)))
                    .hasSameHashCodeAs(MatchKey.light(NFC.normalize(text)));
            assertThat(key.toString()).matches("MatchKey of \\d+ units, LIGHT");
        });
    }

    @Test
    void law21_everyCodePointHasTheSameKeyInEveryCoding() {
        for (Folding folding : FOLDINGS) {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                String text = new StringBuilder("a")
                        .appendCodePoint(c)
                        .append("\u0654\u0301")
                        .toString();
                String key = folding.key(text);
                boolean same = folding.key(NFC.normalize(text)).equals(key)
                        && folding.key(NFD.normalize(text)).equals(key)
                        && folding.key(key).equals(key);
                assertThat(same).as("U+%04X", c).isTrue();
            }
        }
    }

    @Test
    void law21_law24_presentationFormsAreOtherCodingsAndNothingElseIsCompatible() {
        Normalizer2 compatible = Normalizer2.getNFKCInstance();
        for (char c = '\uFB50'; c < '\uFEFD'; c++) {
            boolean form = (c < '\uFDFE' || c >= '\uFE70')
                    && UCharacter.isDefined(c)
                    && !String.valueOf(c).equals(compatible.normalize(String.valueOf(c)));
            if (form) {
                String letters = compatible.normalize(String.valueOf(c)).strip();
                assertThat(Folding.LIGHT.key(String.valueOf(c)).strip())
                        .as("U+%04X", (int) c)
                        .isEqualTo(Folding.LIGHT.key(letters));
            }
        }
        for (String other : List.of("\u00BD", "\u00B2", "\u2116", "\u2122", "\u2460", "\uFF21", "\u2075", "\uFB01")) {
            assertThat(MatchKey.light(other)).isNotEqualTo(MatchKey.light(compatible.normalize(other)));
        }
    }

    @Test
    void law21_everyLineOfNormalizationTestHolds() throws IOException {
        int lines = 0;
        try (BufferedReader reader = UnicodeData.open("NormalizationTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith("#") || line.startsWith("@")) {
                    continue;
                }
                lines++;
                String[] columns = line.split(";");
                for (Folding folding : FOLDINGS) {
                    String first = folding.key(text(columns[0]));
                    assertThat(folding.key(text(columns[1]))).as(line).isEqualTo(first);
                    assertThat(folding.key(text(columns[2]))).as(line).isEqualTo(first);
                    assertThat(folding.key(text(columns[4]))).as(line).isEqualTo(folding.key(text(columns[3])));
                }
            }
        }
        assertThat(lines).isGreaterThan(18_000);
    }

    private static String text(String column) {
        StringBuilder text = new StringBuilder();
        for (String hex : column.split(" ")) {
            text.appendCodePoint(Integer.parseInt(hex, 16));
        }
        return text.toString();
    }

    @Test
    void law22_aLooseKeyOverlooksWhatALightOneDoesAndTheLettersThatWritersExchange() {
        Property.check("law 22", r -> List.of(r.marked(4), r.marked(4)), strings -> {
            if (MatchKey.light(strings.get(0)).equals(MatchKey.light(strings.get(1)))) {
                assertThat(MatchKey.loose(strings.get(0))).isEqualTo(MatchKey.loose(strings.get(1)));
            }
            String light = Folding.LIGHT.key(strings.get(0));
            assertThat(MatchKey.loose(light)).isEqualTo(MatchKey.loose(strings.get(0)));
        });
        MatchKey iran = MatchKey.loose("\u0625\u064A\u0631\u0627\u0646");
        assertThat(MatchKey.loose("\u0627\u064A\u0631\u0627\u0646")).isEqualTo(iran);
        assertThat(MatchKey.loose("\u0627\u06CC\u0631\u0627\u0646")).isEqualTo(iran);
        assertThat(MatchKey.light("\u0627\u06CC\u0631\u0627\u0646"))
                .isEqualTo(MatchKey.light("\u0627\u064A\u0631\u0627\u0646"));
        assertThat(MatchKey.light("\u0625\u064A\u0631\u0627\u0646"))
                .isNotEqualTo(MatchKey.light("\u0627\u064A\u0631\u0627\u0646"));
        assertThat(MatchKey.light("a")).isNotEqualTo(MatchKey.loose("a"));
    }

    @Test
    void law23_aZwnjIsKeptInWordsAndSinksAndOverlookedByKeys() {
        String word = "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645";
        assertThat(Words.of("\u0646 " + word + ".")).containsExactly(new Span(0, 1), new Span(2, 2 + word.length()));
        assertThat(PlainText.of(word)).isSameAs(word);
        assertThat(Seal.of(word)).isSameAs(word);
        assertThat(HtmlText.escape(word)).isSameAs(word);
        assertThat(MatchKey.light(word)).isEqualTo(MatchKey.light(word.replace("\u200C", "")));
        assertThat(MatchKey.light(word)).isNotEqualTo(MatchKey.light(word.replace('\u200C', ' ')));
        assertThat(PlainText.of("a\u200Cb")).isEqualTo("a\u27E8U+200C\u27E9b");
    }

    @Test
    void foldingAPieceAdvancesByItsUnits() {
        Property.check("fold and advance", ViewLawTest::marked, strings -> {
            String text = strings.get(0);
            for (Folding folding : FOLDINGS) {
                char[] target = new char[18 * text.length()];
                String folded = new String(target, 0, folding.fold(text, 0, text.length(), target, 0));
                folded = new String(target, 0, folded.length());
                assertThat(folded).isEqualTo(folding.key(text));
                assertThat(folding.advance(text, 0, text.length(), folded.length()))
                        .isEqualTo(text.length());
                assertThat(folding.advance(text, 0, text.length(), folded.length() / 2))
                        .isBetween(0, text.length());
            }
        });
        String marked = "\u0648\u064E\u0632\u0650\u064A\u0631";
        assertThat(Folding.LOOSE.advance(marked, 0, marked.length(), 1)).isEqualTo(2);
    }
}
