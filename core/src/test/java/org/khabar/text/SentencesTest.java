package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** Each line: the language, then the sentences as they should be cut, a bar at each cut. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ar; وصل الوزير إلى مسقط. |وغادر مساء اليوم.
            ar; حضر القائد. |ثم بدأ الحفل.
            ar; التقى د. أحمد بالوزير. |ورافقه أ. د. محمد.
            ar; زار ود. سمير المصنع. |وعاد.
            ar; جمهورية مصر (ج. م. ع.) بلد عربي. |وعاصمته القاهرة.
            ar; مدينة بنيت في 300 ق. م. 5 مرات. |ثم هجرت.
            ar; بدأ العمل في عام 2025 م. |وينتهي بعد عامين.
            ar; في عام 1446 هـ. |وفي عام 1447 هـ عاد.
            ar; هل يعود الوفد؟ |لا أحد يعلم! |انتهى.
            ar; بلغت النسبة ٣.٥ في المئة. |وكانت 2.1.
            ar; قال: «نرحب بكم.» |وأضاف شيئا.
            ar; انتظر الجميع… ثم جاء الرد.
            ar; انتظر الجميع... ثم جاء الرد.
            ar; انتهى الاجتماع.|وقال الوزير شيئا.
            ar; زار موقع www.example.org ثم عاد. |انتهى.
            ar; كلف المشروع 1.2 مليار. |(المصدر: الوكالة)
            fa; رئیس‌جمهور وارد شد. |وی گفت: خوش آمدید!
            fa; آیا می‌آید؟ |نمی‌دانم.
            fa; در سال ۱۴۰۴ ه.ش. |سفر آغاز شد.
            fa; یہ جملہ ہے۔ |دوسرا جملہ۔
            en; Mr. Smith met Dr. Jones. |They talked.
            en; The U.S. President left. |He returned.
            en; He came from the U.S. |The visit was short.
            en; J. K. Rowling and George W. Bush met. |It rained.
            en; They met at 5 p.m. Monday. |It was late.
            en; It closed at 5 p.m. |The crowd left.
            en; Trade reached $3.5bn. |That is 1.2 times more.
            en; The No. 5 ship left on Oct. 14. |It was full.
            en; 1. Signing of the agreement. |2. Lunch.
            en; "Who is it?" he asked. |"Me," she said. |Silence.
            en; Tianlan New Energy Co., Ltd. and Khalifa University signed. |It is done.
            en; He waited... and left. |Really?! |Yes.
            en; It ended… |Then it began.
            en; The cat sat. |The dog ran.
            en; He (the minister) left. |[Applause] We know.
            en; Gen. Lee spoke, e.g. about the war. |He said no. |Then he left.
            """)
    void cutsWhereASentenceEnds(String language, String cut) {
        String[] parts = cut.split("\\|");
        String text = String.join("", parts);
        List<String> found = new ArrayList<>();
        for (Span span : Sentences.of(LanguageTag.of(language)).split(text)) {
            found.add(text.substring(span.start(), span.end()));
        }
        assertThat(found).containsExactly(parts);
    }

    @Test
    void neverCutsAKnownQuotation() {
        String text = "قال: «نرحب بكم. أهلا وسهلا!» ثم غادر. انتهى.";
        Span quotation = new Span(text.indexOf('«'), text.indexOf('»') + 1);
        List<SentenceSpan> sentences =
                Sentences.of(LanguageTag.ARABIC).read(text, new Span(0, text.length()), List.of(quotation));
        assertThat(sentences).hasSize(3);
        assertThat(text.substring(0, sentences.get(0).content().end())).endsWith("»");
        assertThat(sentences).noneMatch(s -> s.startsInQuotation() || s.endsInQuotation());
    }

    @Test
    void tellsWhatStandsInsideAQuotationThatGoesOn() {
        String text = "He said: “One.\nTwo.” Three.";
        Span quotation = new Span(text.indexOf('“'), text.indexOf('”') + 1);
        Span second = new Span(text.indexOf("Two"), text.length());
        List<SentenceSpan> sentences = Sentences.of(LanguageTag.ENGLISH).read(text, second, List.of(quotation));
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).startsInQuotation()).isTrue();
        assertThat(sentences.get(0).endsInQuotation()).isFalse();
        assertThat(sentences.get(1).startsInQuotation()).isFalse();
        List<SentenceSpan> first =
                Sentences.of(LanguageTag.ENGLISH).read(text, new Span(0, second.start()), List.of(quotation));
        assertThat(first).hasSize(1);
        assertThat(first.get(0).endsInQuotation()).isTrue();
    }

    @Test
    void endsASentenceWithTheLine() {
        String text = "Headline without a stop\r\n\r\nDATELINE, May 5\nText follows\nand goes on.";
        List<Span> spans = Sentences.of(LanguageTag.ENGLISH).split(text);
        assertThat(spans).hasSize(4);
        assertThat(spans.get(0)).isEqualTo(new Span(0, text.indexOf("DATELINE")));
    }

    @Test
    void takesBlankAndEmptyTextAsItIs() {
        assertThat(Sentences.of(LanguageTag.ARABIC).split("")).isEmpty();
        assertThat(Sentences.of(LanguageTag.ARABIC).split(" \n ")).containsExactly(new Span(0, 3));
        assertThat(Sentences.of(LanguageTag.of("xx")).split("...")).containsExactly(new Span(0, 3));
    }

    @Test
    void refusesARangeOutsideTheText() {
        assertThatThrownBy(() -> Sentences.of(LanguageTag.ARABIC).split("abc", new Span(1, 4), List.of()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void findsTheLinesThatAreNotBlank() {
        assertThat(Paragraphs.of(" one \r\n\n\ttwo\u2029three\u0085"))
                .containsExactly(new Span(1, 4), new Span(9, 12), new Span(13, 18));
        assertThat(Paragraphs.of(" \n ")).isEmpty();
    }
}
