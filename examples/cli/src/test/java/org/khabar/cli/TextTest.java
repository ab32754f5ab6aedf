package org.khabar.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each operation of {@code khabar text} answers. */
@Isolated
class TextTest {

    private static String answer(String request) {
        Run run = Run.khabar((request + "\n").getBytes(UTF_8), "text");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("\n").hasLineCount(1);
        return run.out().strip();
    }

    /** A request, and its answer behind {@code "ok": true}. */
    static Stream<Arguments> requests() {
        return Stream.of(SAFE, DIRECTION_AND_LENGTH, FINDINGS, FOLDED, NUMBERS, SPANS, NAMES)
                .flatMap(List::stream)
                .map(pair -> Arguments.of(pair[0], pair[1]));
    }

    private static final List<String[]> NAMES = List.of(
            new String[] {
                "'op':'transliterate','lang':'ar','text':'\u0643\u0631\u064a\u0645 \u0645\u0646\u0635\u0648\u0631'",
                "'text':'Karim Mansour'"
            },
            new String[] {"'op':'transliterate','lang':'en','text':'Karim'", "'text':'Karim'"},
            new String[] {"'op':'similar','a':'Karim Mansour','b':'Karim Mansour'", "'score':1.000"},
            new String[] {"'op':'similar','a':'Karim','b':'Zhou'", "'score':0.000"});

    private static final List<String[]> SAFE = List.of(
            new String[] {"'op':'seal','text':'clean \u0645'", "'text':'clean \u0645','changed':false"},
            new String[] {
                "'op':'seal','text':'a\\u2069\\tb\\u2067\\u202e\\n'",
                "'text':'a b\\u2067\\u202E \\u2069','changed':true"
            },
            new String[] {"'op':'seal','text':'\\ud800\\udc00\\ud800'", "'text':'\ud800\udc00\\uD800','changed':false"},
            new String[] {"'op':'isolate','text':'a\\u2069b'", "'text':'\\u2068ab\\u2069'"},
            new String[] {"'op':'isolate','text':'a','dir':'ltr'", "'text':'\\u2066a\\u2069'"},
            new String[] {"'op':'isolate','text':'a','dir':'rtl'", "'text':'\\u2067a\\u2069'"},
            new String[] {"'op':'isolate','text':'','dir':'auto'", "'text':'\\u2068\\u2069'"},
            new String[] {"'op':'strip','text':'\\u2067a\\u2069'", "'text':'a'"},
            new String[] {"'op':'strip','text':'\\u2067a\\u2069b\\u2069'", "'text':'\\u2067a\\u2069b\\u2069'"},
            new String[] {
                "'op':'render','template':'{{{who}}} \u0641\u064a {day}.','values':{'who':'\\u2069\\u202eI','day':'{x}'},'dir':'rtl'",
                "'text':'{\\u2068\\u202EI\\u2069} \u0641\u064a \\u2068{x}\\u2069.'"
            },
            new String[] {"'op':'render','template':'no slot','values':{}", "'text':'no slot'"},
            new String[] {
                "'op':'plain','text':'a\\u202e\u27e8\\ud800\\u0000 \u0645\u06cc\u200c\u0634\u0648\u062f'",
                "'text':'a\u27e8U+202E\u27e9\u27e8U+27E8\u27e9\u27e8U+D800\u27e9\u27e8U+0000\u27e9 \u0645\u06cc\u200c\u0634\u0648\u062f'"
            },
            new String[] {
                "'op':'unplain','text':'\u27e8U+202E\u27e9\u27e8U+D800\u27e9\u27e8U+0000\u27e9\u27e8U+1F600\u27e9\u27e8x\u27e9'",
                "'text':'\\u202E\\uD800\\u0000\ud83d\ude00\u27e8x\u27e9'"
            },
            new String[] {"'op':'html','text':'<b>\\u2069&\\u2066'", "'text':'<bdi>&lt;b&gt;&amp;\\u2066\\u2069</bdi>'"
            });

    private static final List<String[]> DIRECTION_AND_LENGTH = List.of(
            new String[] {"'op':'truncate','text':'abc','max':3", "'text':'abc'"},
            new String[] {"'op':'truncate','text':'abcd','max':3", "'text':'abc'"},
            new String[] {"'op':'truncate','text':'abcd','max':3,'ellipsis':'\u2026'", "'text':'ab\u2026'"},
            new String[] {"'op':'truncate','text':'abcd','max':0,'ellipsis':'\u2026'", "'text':''"},
            new String[] {"'op':'truncate','text':'\\u2067abcd\\u2069','max':4", "'text':'\\u2067ab\\u2069'"},
            new String[] {"'op':'truncate','text':'\ud83d\udc68\u200d\ud83d\udc69x','max':4", "'text':''"},
            new String[] {
                "'op':'direction','text':'NATO: \u0623\u0639\u0644\u0646 \u0627\u0644\u062d\u0644\u0641'",
                "'direction':'rtl','firstStrong':'ltr'"
            },
            new String[] {"'op':'direction','text':'42'", "'direction':'neutral','firstStrong':'neutral'"},
            new String[] {"'op':'direction','text':'\\u2067\u0645\\u2069 a'", "'direction':'ltr','firstStrong':'ltr'"});

    private static final List<String[]> FINDINGS = List.of(
            new String[] {"'op':'audit','text':'Clean. \u0646\u0635 \u0646\u0638\u064a\u0641.'", "'findings':[]"},
            new String[] {
                "'op':'audit','text':'a\\u202eb\\udb40\\udc41\\n\\u061c\\ud800'",
                "'findings':[{'kind':'override','start':1,'end':2,'codepoint':'U+202E'},"
                        + "{'kind':'tag','start':3,'end':5,'codepoint':'U+E0041'},"
                        + "{'kind':'line-break','start':5,'end':6,'codepoint':'U+000A'},"
                        + "{'kind':'mark','start':6,'end':7,'codepoint':'U+061C'},"
                        + "{'kind':'surrogate','start':7,'end':8,'codepoint':'U+D800'}]"
            });

    private static final List<String[]> FOLDED = List.of(
            new String[] {"'op':'fold','text':'plain'", "'text':'plain','map':[[0,5,0,5]]"},
            new String[] {"'op':'fold','text':''", "'text':'','map':[]"},
            new String[] {
                "'op':'fold','text':'\u0623\u064f\u0645 \ufefb','strength':'loose'",
                "'text':'\u0627\u0645 \u0644\u0627','map':[[0,1,0,2],[1,3,2,4],[3,5,4,5]]"
            },
            new String[] {"'op':'fold','text':'I\u0130','strength':'loose','lang':'en'", "'text':'ii','map':[[0,2,0,2]]"
            },
            new String[] {"'op':'fold','text':'\u06f4\u0664','strength':'light'", "'text':'44','map':[[0,2,0,2]]"});

    private static final List<String[]> NUMBERS = List.of(
            new String[] {"'op':'number','text':'1,234.5','lang':'ar-EG'", "'value':'1234.5','ambiguous':false"},
            new String[] {"'op':'number','text':'1,234'", "'value':'1234','ambiguous':true"},
            new String[] {"'op':'number','text':'\u066b\u0663'", ""},
            new String[] {
                "'op':'number','text':'\u0663\u066b\u0665 \u0645\u0644\u064a\u0627\u0631'",
                "'value':'3500000000','ambiguous':false"
            },
            new String[] {"'op':'number','text':'three million','lang':'en'", "'value':'3000000','ambiguous':false"},
            new String[] {"'op':'number','text':'three million','lang':'fa'", ""},
            new String[] {
                "'op':'number','text':'\u0686\u0647\u0627\u0631\u0635\u062f \u0645\u06cc\u0644\u06cc\u0648\u0646','lang':'prs'",
                "'value':'400000000','ambiguous':false"
            },
            new String[] {"'op':'number','text':'12 monkeys'", ""},
            new String[] {"'op':'number','text':''", ""});

    private static final List<String[]> SPANS = List.of(
            new String[] {"'op':'sentences','text':'Dr. Lee left. He ran.','lang':'en'", "'spans':[[0,14],[14,21]]"},
            new String[] {"'op':'sentences','text':''", "'spans':[]"},
            new String[] {
                "'op':'sentences','text':'\u0648\u0635\u0644 \u062f. \u0633\u0627\u0645\u0631. \u062b\u0645 \u063a\u0627\u062f\u0631\u061f'",
                "'spans':[[0,13],[13,21]]"
            },
            new String[] {
                "'op':'words','text':'\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\u060c O\u2019Neil: 3.5'",
                "'spans':[[0,8],[10,16],[18,21]]"
            },
            new String[] {"'op':'words','text':'\\u2067 ,'", "'spans':[]"});

    @ParameterizedTest
    @MethodSource("requests")
    void answersTheSameInEveryLocale(String request, String answer) {
        String expected = answer.isEmpty()
                ? "{'ok':false,'error':'text: no number, or more than one'}"
                : "{'ok':true," + answer + "}";
        Locales.each(locale -> assertThat(answer(("{" + request + "}").replace('\'', '"')))
                .as(locale)
                .isEqualTo(expected.replace('\'', '"')));
    }

    /** A request, and what is wrong with it. */
    static Stream<Arguments> badRequests() {
        return Stream.of(
                Arguments.of("{}", "op: missing"),
                Arguments.of("{'op':null,'text':'x'}", "op: missing"),
                Arguments.of("{'op':7}", "op: a string expected, found the number 7"),
                Arguments.of("{'op':'seal'}", "text: missing"),
                Arguments.of("{'op':'seal','text':['x']}", "text: a string expected, found a list"),
                Arguments.of(
                        "{'op':'isolate','text':'x','dir':'up'}", "dir: one of auto, ltr, rtl expected, found 'up'"),
                Arguments.of("{'op':'isolate','text':'x','dir':true}", "dir: a string expected, found true"),
                Arguments.of("{'op':'render','template':'{a}'}", "values: missing"),
                Arguments.of("{'op':'render','values':{}}", "template: missing"),
                Arguments.of(
                        "{'op':'render','template':'{a}','values':'x'}", "values: an object expected, found a string"),
                Arguments.of(
                        "{'op':'render','template':'{a}','values':{'a':1.5}}",
                        "values.a: a string expected, found the number 1.5"),
                Arguments.of("{'op':'render','template':'{a}','values':{}}", "a value for the slot {a} expected"),
                Arguments.of("{'op':'render','template':'x','values':{'a':''}}", "no slot {a}: one of [] expected"),
                Arguments.of(
                        "{'op':'render','template':'{a','values':{}}", "offset 0: {name}, {{ or }} expected in '{a'"),
                Arguments.of(
                        "{'op':'render','template':'\\u202e{a}','values':{'a':''}}",
                        "offset 0: no U+202E expected in '\u27e8U+202E\u27e9{a}'"),
                Arguments.of("{'op':'truncate','text':'x'}", "max: missing"),
                Arguments.of("{'op':'truncate','text':'x','max':'3'}", LENGTH + "a string"),
                Arguments.of("{'op':'truncate','text':'x','max':-1}", LENGTH + "the number -1"),
                Arguments.of("{'op':'truncate','text':'x','max':2147483648}", LENGTH + "the number 2147483648"),
                Arguments.of("{'op':'truncate','text':'x','max':1.5}", LENGTH + "the number 1.5"),
                Arguments.of("{'op':'truncate','text':'x','max':1e999}", LENGTH + "the number 1E+999"),
                Arguments.of(
                        "{'op':'truncate','text':'x','max':1,'ellipsis':1}",
                        "ellipsis: a string expected, found the number 1"),
                Arguments.of(
                        "{'op':'fold','text':'x','strength':'STRONG'}",
                        "strength: one of light, loose expected, found 'STRONG'"),
                Arguments.of("{'op':'words','text':'x','lang':'de'}", "lang: ar, en or fa expected, found 'de'"),
                Arguments.of(
                        "{'op':'sentences','text':'x','lang':'ar_EG'}", "lang: ar, en or fa expected, found 'ar_EG'"),
                Arguments.of("{'op':'number','text':'1','lang':''}", "lang: ar, en or fa expected, found ''"));
    }

    private static final String LENGTH = "max: a whole number from 0 to 2147483647 expected, found ";

    @ParameterizedTest
    @MethodSource("badRequests")
    void saysWhatIsWrong(String request, String error) {
        String expected = "{'ok':false,'error':'" + error.replace("'", "\\'") + "'}";
        Locales.each(locale ->
                assertThat(answer(request.replace('\'', '"'))).as(locale).isEqualTo(expected.replace('\'', '"')));
    }

    @Test
    void namesTheOperations() {
        assertThat(answer("{\"op\":\"\\u202eseal\"}"))
                .isEqualTo(
                        "{\"ok\":false,\"error\":\"op: one of seal, isolate, strip, render, truncate, plain, unplain, html,"
                                + " audit, direction, fold, number, sentences, words,"
                                + " transliterate, similar expected,"
                                + " found \\\"\u27e8U+202E\u27e9seal\\\"\"}");
    }

    @Test
    void passesOverWhatItIsNotAskedFor() {
        assertThat(answer("{\"id\":[1,{\"a\":null}],\"op\":\"strip\",\"text\":\"x\",\"lang\":\"??\"}"))
                .isEqualTo("{\"ok\":true,\"text\":\"x\"}");
    }
}
