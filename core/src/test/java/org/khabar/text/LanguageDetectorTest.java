package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar  | الرئيس الإيراني يبدأ زيارة رسمية إلى أستانا
            ar  | بزشكيان يزور كازاخستان
            ar  | NATO: أعلن الحلف عن موعد القمة
            ar  | أعلنت شركة Apple عن هاتف iPhone 15 الجديد
            ar  | الرئيس الايراني يبدا زيارة رسمية الى استانا
            ar  | وَصَلَ الوَزِيرُ إِلَى المَدِينَةِ
            fa  | رئیس جمهور ایران وارد آستانه شد
            fa  | رئيس جمهور ايران وارد آستانه شد و با همتاي خود ديدار كرد
            fa  | گفت‌وگوی وزیران خارجه ایران و عمان درباره همکاری‌های منطقه‌ای
            fa  | سفر رئیس‌جمهور به قزاقستان
            en  | Iranian president begins official visit to Astana
            en  | Iran, Kazakhstan sign agreements
            en  | Khatami and Abdullah hold talks in Riyadh
            en  | The minister quoted the proverb «من جد وجد» at the end
            und | Le président iranien entame une visite officielle à Astana
            und | Der iranische Präsident beginnt einen offiziellen Besuch in Astana
            und | İran Cumhurbaşkanı Astana'ya resmi ziyarete başladı
            und | Presiden Iran memulakan lawatan rasmi ke Astana hari ini
            und | El presidente iraní inicia una visita oficial a Astaná
            und | ایرانی صدر سرکاری دورے پر آستانہ پہنچ گئے
            und | د ایران ولسمشر په رسمي سفر استانې ته ورسېد
            und | سەرۆکی ئێران سەردانێکی فەرمی بۆ ئاستانە دەست پێدەکات
            und | Президент Ирана прибыл в Астану
            und | נשיא איראן הגיע לאסטנה
            und | 伊朗总统抵达阿斯塔纳
            """)
    void tellsTheLanguageOfAHeadline(String language, String headline) {
        assertThat(LanguageDetector.detect(headline)).isEqualTo(LanguageTag.of(language));
    }

    @Test
    void tellsNothingWithoutLetters() {
        assertThat(LanguageDetector.detect("")).isEqualTo(LanguageTag.UNDETERMINED);
        assertThat(LanguageDetector.detect("1,234.5 — ٪ …\n\uD800\u202E")).isEqualTo(LanguageTag.UNDETERMINED);
    }

    @Test
    void readsAMillionUnitsWithoutTrouble() {
        assertThat(LanguageDetector.detect("ا".repeat(1_000_000))).isNotNull();
        assertThat(LanguageDetector.detect("the president said ".repeat(50_000)))
                .isEqualTo(LanguageTag.ENGLISH);
    }
}
