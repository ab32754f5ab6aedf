package org.khabar.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khabar.parse.ArticleParser;
import org.khabar.text.LanguageTag;
import org.khabar.text.PlainText;

/**
 * Prints how the time of the parser grows when a text grows eightfold, for many small texts that are repeated: 8 is linear, 64
 * quadratic. Short runs err by a quarter in either direction.
 */
final class Growth {

    private static final int CHARACTERS = 8_000;
    private static final int FACTOR = 8;
    private static final int RUNS = 7;
    private static final int SHOWN = 12;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** What any language's text may be full of. */
    private static final List<String> SIGNS = List.of(
            "'", "\"", "«", "»", "“", "”", "‘", "« ", "“a", "« a » ", "(", ") ", "[", "\n", "\n\n", "\n«", "\n- ", "- ", ": ",
            ", ", ". ", "; ", "… ", "1", "1 ", "1,", "1/2/", "$1 ", "2025 ", "10 % ", "\u200F", "\u2067", "\u0640", "\u200C",
            "é", "e\u0301", "x", "x ", "\uD83D\uDE42", "A ", "A.");

    /** What news is full of. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "ar",
                    List.of(
                            "قال ", "قال: ", "قال أن ", "وأضاف أن ", "أن ", "هو ", "هو أن ", "و", "و ", "«قال» ", "«كلام» قال ",
                            "\"كلام\" قال 1 ", "قال \"", "قال «كلام ", "وزير ", "وزير الخارجية ", "الوزير ", "رئيس وزراء ",
                            "سفير مصر ", "مصر ", "مصر وقطر ", "مصر و", "القاهرة ", "أحمد ", "أحمد علي ", "زيارة ", "زيارة إلى ",
                            "زيارة إلى مصر ", "في زيارة إلى مصر ", "اتفاقية بين البلدين ", "حكومة أحمد ", "على أن قال ",
                            "وصل إلى مصر ", "وصل الوزير إلى القاهرة ", "دعا ", "دعوة ", "استقبل ", "التقى ", "اتفاقية ",
                            "وقع اتفاقية ", "عقد الوزير ", "وفد يضم ", "التقى أحمد، اليوم، ", "في استقبال الوزير ", "مستشار الرئيس ", "مذكرة تفاهم ", "في مجال ", "مجالات الطاقة و", "مليون ", "مليون و", "مئة ",
                            "ألف دولار ",
                            "يوم ", "يناير ", "10 يناير ", "الأحد ", "المتحدث باسم ", "وفقا ل", "إنه ", "الذي ", "كما ", "هذا ",
                            "قال أحمد إن مصر ستوقع اتفاقية. ", "وصل وزير خارجية مصر إلى قطر في زيارة رسمية. "),
            "en",
                    List.of(
                            "said ", "said: ", "said that ", "he said ", "that ", "he ", "he that ", "and ", "\"a,\" he said. ",
                            "\"a\" said 1 ", "said \"", "\"a ", "“a,” said ", "minister ", "foreign minister ", "the minister ",
                            "minister of ", "ambassador to Egypt ", "Egypt ", "Egypt and Qatar ", "Egypt's ", "Egypt, ", "Cairo ",
                            "Ahmed ", "Ahmed Ali ", "visit ", "visit to ", "visit to Egypt ", "Ahmed, who said ",
                            "after Ahmed said ", "“a,” a Ahmed, a, said ", "both countries agreement ", "Ahmed's government ",
                            "asked ", "said there was ", "as saying ", "the source said ", "invitation to visit Egypt ",
                            "delegation led by Ahmed visited ", "a delegation ", "arrived in ", "the minister arrived in Cairo ",
                            "invited ", "the minister, who a said ", "he added. ", "arrived here ", "Ahmed's invitation ", "met Ahmed and to visit Egypt ",
                            "delegation from Egypt Air arrived in Cairo ", "received at Cairo airport by Ahmed ", "invitation ", "received ", "met ", "agreement ", "signed an agreement ",
                            "memorandum of understanding ", "in the field of ", "energy and ", "million ", "million and ",
                            "hundred ",
                            "thousand dollars ", "January ", "January 10, ", "Sunday ", "spokesman for ", "according to ", "who ",
                            "which ", "'s ", "a's ", "U.S. ", "Ahmed said Egypt would sign an agreement. ",
                            "The foreign minister of Egypt arrived in Qatar on an official visit. "),
            "fa",
                    List.of(
                            "گفت ", "گفت: ", "گفت که ", "وی گفت ", "که ", "وی ", "وی که ", "و ", "«گفت» ", "«حرف» گفت ",
                            "\"حرف\" گفت 1 ",
                            "گفت \"", "گفت «حرف ", "وزیر ", "وزیر امور خارجه ", "سخنگوی ", "رئیس جمهور ", "سفیر ایران ", "ایران ",
                            "ایران و قطر ", "تهران ", "احمد ", "احمد علی ", "سفر ", "سفر به ", "سفر به ایران ",
                            "در سفر به ایران ", "توافق دو کشور ", "دولت احمد ", "از ایران دیدار کرد ", "اعلام کرد ",
                            "وارد تهران شد ", "احمد وزیر ایران که حرف ", "روزنامه بیان ", "سخنگوی ایران گفت. احمد علی گفت. ", "به امضای ",
                            "به ایران سفر کرد ",
                            "دعوت ", "دعوت کرد ", "استقبال ", "دیدار کرد ", "توافق ", "توافقنامه ", "امضا کردند ",
                            "توافقنامه امضا شد ", "یادداشت تفاهم ", "در زمینه ", "انرژی و ", "میلیون ", "میلیون و ", "صد ",
                            "هزار دلار ",
                            "دی ", "۱۰ دی ", "یکشنبه ", "به گزارش ", "این ", "می‌", "خواهد شد ", "را ",
                            "احمد گفت ایران توافقنامه امضا می‌کند. ", "وزیر امور خارجه ایران برای سفری رسمی وارد قطر شد. "));

    private record Grown(String unit, double ratio, double micros) {}

    private Growth() {}

    /** Measures for a minute or two. */
    public static void main(String[] args) {
        ArticleParser parser = ArticleParser.create();
        for (String language : List.of("ar", "en", "fa")) {
            LanguageTag tag = LanguageTag.of(language);
            List<String> units = new ArrayList<>(SIGNS);
            units.addAll(WORDS.getOrDefault(language, List.of()));
            units.forEach(unit -> time(parser, tag, unit, CHARACTERS));
            List<Grown> all = new ArrayList<>();
            for (String unit : units) {
                double small = time(parser, tag, unit, CHARACTERS);
                double large = time(parser, tag, unit, FACTOR * CHARACTERS);
                all.add(new Grown(unit, large / small, large / 1e3));
            }
            all.sort(Comparator.comparingDouble(Grown::ratio).reversed());
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d texts, median %.1f, the worst:%n",
                    language,
                    all.size(),
                    all.get(all.size() / 2).ratio());
            for (Grown grown : all.subList(0, SHOWN)) {
                System.out.printf(
                        Locale.ROOT,
                        "%6.1f  %9.0f µs  %s%n",
                        grown.ratio(),
                        grown.micros(),
                        PlainText.of(grown.unit().replace("\n", "\\n")));
            }
        }
    }

    /** The CPU time in nanoseconds of the quickest of some runs on a text of so many characters. */
    private static double time(ArticleParser parser, LanguageTag tag, String unit, int characters) {
        String text = unit.repeat(characters / unit.length());
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            parser.parse(text, tag);
            least = Math.min(least, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
