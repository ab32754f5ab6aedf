package org.khabar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Articles that differ from each other, made of sentences with the names of the lists in them: a text that repeats itself would
 * flatter whoever reads it. As in real news an article comes back to the names that it has: a thousand characters hold about ten
 * entities and twenty mentions, as those of the annotated articles do. Equal seeds give equal articles.
 */
final class DistinctNews {

    private static final Path LISTS = Path.of("src/main/resources/org/khabar/language");
    private static final long SEED = 20_251_210L;

    /** How many names of a kind an article has. */
    private static final Map<String, Integer> CAST = Map.of("person", 4, "organization", 3, "country", 4, "place", 3);

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "ar",
                    List.of(
                            "قال {person} وزير خارجية {country} إن العلاقات بين {country} و{country} تشهد تطورا ملحوظا في مجالات {field} و{field}.",
                            "وصل {person} يوم {n} {month} إلى {place} في زيارة رسمية تستغرق {n} أيام على رأس وفد رفيع المستوى.",
                            "وأضاف المتحدث باسم {organization} أن \"العمل مستمر مع {organization} من أجل {field}، ولن يتوقف قبل نهاية العام\".",
                            "وقع الجانبان {n} اتفاقيات ومذكرة تفاهم للتعاون في مجال {field} بقيمة {n} مليون دولار.",
                            "وذكرت وسائل إعلام في {place} أن المحادثات تناولت الأوضاع في {country} ومستقبل {field}.",
                            "«نحن نقف مع شعب {country}»، هكذا وصف {person} موقف بلاده خلال مؤتمر صحفي عقده في {place}.",
                            "ومن المقرر أن يجتمع {person} مع مسؤولين من {organization} لبحث سبل دعم {field} في المنطقة.",
                            "شهدت المدينة أمطارا غزيرة منذ الصباح، فيما أغلقت المدارس أبوابها وتعطلت حركة السير في الشوارع الرئيسية."),
            "en",
                    List.of(
                            "{person}, the foreign minister of {country}, said that relations between {country} and {country} had grown closer in {field} and {field}.",
                            "{person} arrived in {place} on {month} {n} for an official visit of {n} days at the head of a large delegation.",
                            "\"The work with {organization} goes on, and it will not stop before the end of the year,\" a spokesman for {organization} told reporters.",
                            "The two sides signed {n} agreements and a memorandum of understanding on {field} worth {n} million dollars.",
                            "Media in {place} reported that the talks had dealt with the situation in {country} and the future of {field}.",
                            "“We stand with the people of {country},” {person} added at a press conference in {place}.",
                            "{person} is expected to meet officials of {organization} to discuss how {field} can be supported in the region.",
                            "Heavy rain has fallen over the city since the morning, schools stayed closed and traffic came to a halt in the main streets."),
            "fa",
                    List.of(
                            "{person} وزیر امور خارجه {country} گفت که روابط {country} و {country} در زمینه {field} و {field} رو به گسترش است.",
                            "{person} روز {n} {month} در صدر هیئتی بلندپایه برای سفری رسمی وارد {place} شد.",
                            "سخنگوی {organization} افزود: «همکاری با {organization} ادامه دارد و تا پایان سال متوقف نخواهد شد».",
                            "دو طرف {n} موافقت‌نامه و یک یادداشت تفاهم در زمینه {field} به ارزش {n} میلیون دلار امضا کردند.",
                            "رسانه‌های {place} گزارش دادند که در این گفت‌وگوها اوضاع {country} و آینده {field} بررسی شده است.",
                            "«ما در کنار مردم {country} می‌ایستیم»؛ {person} این مطلب را در نشستی خبری در {place} بیان کرد.",
                            "قرار است {person} با مقامات {organization} درباره راه‌های پشتیبانی از {field} در منطقه دیدار کند.",
                            "از صبح امروز باران شدیدی در شهر باریده و مدرسه‌ها تعطیل شده و رفت‌وآمد در خیابان‌های اصلی مختل است."));

    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final List<String> sentences;
    private final SplittableRandom dice = new SplittableRandom(SEED);

    private DistinctNews(String language) throws IOException {
        sentences = SENTENCES.getOrDefault(language, List.of());
        names.put("person", records("people/people.txt", language));
        names.put("organization", records("organizations.txt", language));
        names.put("country", records("countries.txt", language));
        names.put("place", records("places.txt", language));
        names.put("field", forms(language + "/fields.txt"));
        names.put("month", forms(language + "/months.txt"));
    }

    /** Articles of a language with a number of characters in all. */
    static List<String> articles(String language, int characters) throws IOException {
        DistinctNews news = new DistinctNews(language);
        List<String> articles = new ArrayList<>();
        for (int left = characters; left > 0; ) {
            String article = news.article();
            articles.add(article);
            left -= article.length();
        }
        return articles;
    }

    private String article() {
        Map<String, List<String>> cast = new LinkedHashMap<>();
        names.forEach((kind, all) -> cast.put(kind, cast(all, CAST.getOrDefault(kind, all.size()))));
        StringBuilder text = new StringBuilder();
        for (int paragraph = 4 + dice.nextInt(8); paragraph > 0; paragraph--) {
            for (int sentence = 1 + dice.nextInt(3); sentence > 0; sentence--) {
                fill(sentences.get(dice.nextInt(sentences.size())), cast, text);
                text.append(sentence > 1 ? ' ' : '\n');
            }
        }
        return text.toString();
    }

    private List<String> cast(List<String> all, int size) {
        return size >= all.size() ? all : dice.ints(size, 0, all.size()).mapToObj(all::get).toList();
    }

    private void fill(String sentence, Map<String, List<String>> cast, StringBuilder text) {
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            text.append(sentence, from, open);
            List<String> choices = cast.getOrDefault(sentence.substring(open + 1, close), List.of());
            text.append(choices.isEmpty() ? 2 + dice.nextInt(27) : choices.get(dice.nextInt(choices.size())));
            from = close + 1;
        }
        text.append(sentence, from, sentence.length());
    }

    /** The names of a list of records in a language. */
    private static List<String> records(String list, String language) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(LISTS.resolve(list))) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && fields[1].equals(language)) {
                found.add(fields[2]);
            }
        }
        return found;
    }

    private static List<String> forms(String list) throws IOException {
        List<String> found = new ArrayList<>();
        for (String line : Files.readAllLines(LISTS.resolve(list))) {
            if (!line.startsWith("#") && line.contains("\t-\t")) {
                Collections.addAll(found, line.substring(line.lastIndexOf('\t') + 1).split("; ", -1));
            }
        }
        return found;
    }
}
