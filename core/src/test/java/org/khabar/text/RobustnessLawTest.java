package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;
import org.khabar.generators.RandomText;

/** Laws 32 to 35: hostile text, threads, locales, and the estimate that explains itself. */
class RobustnessLawTest {

    private static final int SMALL_STACK = 256 * 1024;
    private static final int HOSTILE_LENGTH = 1 << 15;

    @Test
    void law32_nothingThrowsAndASmallStackSuffices() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        Thread thread = new Thread(null, RobustnessLawTest::runAll, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.start();
        thread.join();
        assertThat(thrown).isEmpty();
    }

    private static void runAll() {
        for (Map.Entry<String, Function<String, Object>> operation :
                Operations.all().entrySet()) {
            for (String piece : Operations.hostilePieces()) {
                try {
                    assertThat(operation.getValue().apply(Operations.repeat(piece, HOSTILE_LENGTH)))
                            .isNotNull();
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(operation.getKey() + " on " + PlainText.of(piece), e);
                }
            }
        }
    }

    @Test
    void law32_anyTextIsAnswered() {
        Property.check("law 32", r -> List.of(r.hostile(12)), strings -> {
            for (Function<String, Object> operation : Operations.all().values()) {
                assertThat(operation.apply(strings.get(0))).isNotNull();
            }
        });
    }

    @Test
    void law33_eightThreadsGetWhatOneGets() throws Exception {
        List<String> texts = texts(250);
        List<Object> expected = answers(texts);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<List<Object>>> futures = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            futures.add(pool.submit(() -> answers(texts)));
        }
        for (Future<List<Object>> future : futures) {
            assertThat(future.get()).isEqualTo(expected);
        }
        pool.shutdown();
    }

    private static List<String> texts(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(new RandomText(i).hostile(30));
            texts.add(new RandomText(i).benign(30));
        }
        texts.add(
                "TITLE I\u0130\u0131 1,234.5 \u0661\u066C\u0662\u0663\u0664\u066B\u0665 a million. \u062F. \u0623\u062D\u0645\u062F. U.S. I. \u062E\u0645\u0633\u0645\u0626\u0629");
        return texts;
    }

    private static List<Object> answers(List<String> texts) {
        List<Object> answers = new ArrayList<>();
        for (Function<String, Object> operation : Operations.all().values()) {
            for (String text : texts) {
                answers.add(operation.apply(text));
            }
        }
        answers.add(Template.of("{a}").fill().with("a", "x").done().text());
        answers.add(Audit.of("\u202E\n1\u0661").toString());
        return answers;
    }

    @Test
    void law34_noDefaultLocaleChangesAnAnswer() {
        Locale before = Locale.getDefault();
        try {
            List<Object> expected = null;
            for (String locale : List.of("en", "ar-EG", "fa", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                List<Object> answers = answers(texts(60));
                answers.add(LanguageTag.of("TR-TR").language());
                answers.add(FindingKind.LINE_BREAK.code() + Direction.LTR.code());
                expected = expected == null ? answers : expected;
                assertThat(answers).as(locale).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void law34_theTablesAreThoseOfUnicode() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertThat(BidiClass.of(c).name()).as("U+%04X", c).isEqualTo(ICU_CLASSES[UCharacter.getDirection(c)]);
            String word = UCharacter.getPropertyValueName(
                            UProperty.WORD_BREAK,
                            UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK),
                            UProperty.NameChoice.LONG)
                    .toUpperCase(Locale.ROOT);
            boolean pictographic = UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
            WordBreak found = WordBreak.of(c);
            assertThat(found.isPictographic()).as("U+%04X", c).isEqualTo(pictographic);
            if (!pictographic) {
                assertThat(found.name()).as("U+%04X", c).isEqualTo(word);
            }
        }
    }

    private static final String[] ICU_CLASSES = {
        "L", "R", "EN", "ES", "ET", "AN", "CS", "B", "S", "WS", "ON", "LRE", "LRO", "AL", "RLE", "RLO", "PDF", "NSM",
        "BN", "FSI", "LRI", "RLI", "PDI"
    };

    @Test
    void law35_theEstimateIsAPureFunctionThatExplainsItself() {
        Property.check("law 35", r -> List.of(r.hostile(25)), strings -> {
            DirectionEstimate estimate = DirectionEstimate.of(strings.get(0));
            assertThat(DirectionEstimate.of(java.nio.CharBuffer.wrap(strings.get(0))))
                    .isEqualTo(estimate);
            assertThat(estimate.firstStrong()).isEqualTo(FirstStrong.of(strings.get(0)));
            if (estimate.leftToRight() != estimate.rightToLeft()) {
                assertThat(estimate.direction() == Direction.LTR)
                        .isEqualTo(estimate.leftToRight() > estimate.rightToLeft());
            }
            assertThat(estimate.direction()).isNotEqualTo(Direction.AUTO);
        });
        assertThat(DirectionEstimate.of(
                                "HTML \u0648 CSS: \u0645\u0628\u0627\u0646\u06CC \u0637\u0631\u0627\u062D\u06CC \u0648\u0628")
                        .direction())
                .isEqualTo(Direction.RTL);
        assertThat(DirectionEstimate.of("NATO: \u0623\u0639\u0644\u0646 \u0627\u0644\u062D\u0644\u0641")
                        .direction())
                .isEqualTo(Direction.RTL);
        assertThat(DirectionEstimate.of("iPhone 15 \u0627\u0644\u062C\u062F\u064A\u062F")
                        .direction())
                .isEqualTo(Direction.RTL);
        assertThat(DirectionEstimate.of("The word \u0633\u0644\u0627\u0645 means peace")
                        .direction())
                .isEqualTo(Direction.LTR);
        assertThat(DirectionEstimate.of("12.5 \u2026").direction()).isEqualTo(Direction.NEUTRAL);
    }
}
