package org.khabar.text;

/** Says whole numbers below a thousand billion in words, for the tests: the other way round than {@link NumberReader}. */
final class SpelledNumber {

    private static final String[] EN_UNITS =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" ");
    private static final String[] EN_TENS = "x ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] FA_UNITS =
            "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده".split(" ");
    private static final String[] FA_TENS = "x ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود".split(" ");
    private static final String[] FA_HUNDREDS = "x صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد".split(" ");
    private static final String[] AR_UNITS = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(" ");
    private static final String[] AR_TENS = "x عشرة عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(" ");
    private static final String[] AR_HUNDREDS =
            "x مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة".split(" ");

    private SpelledNumber() {}

    static String english(long value) {
        return value == 0
                ? "zero"
                : join(value, " ", new String[] {"", " thousand", " million", " billion"}, SpelledNumber::englishGroup);
    }

    static String persian(long value) {
        return value == 0
                ? FA_UNITS[0]
                : join(value, " و ", new String[] {"", " هزار", " میلیون", " میلیارد"}, SpelledNumber::persianGroup);
    }

    static String arabic(long value) {
        if (value == 0) {
            return AR_UNITS[0];
        }
        StringBuilder words = new StringBuilder();
        String[][] scales = {
            {"", "", "", ""},
            {"ألف", "ألفان", "آلاف", "ألفا"},
            {"مليون", "مليونان", "ملايين", "مليونا"},
            {"مليار", "ملياران", "مليارات", "مليارا"}
        };
        for (int scale = 3; scale >= 0; scale--) {
            int group = (int) (value / Math.round(Math.pow(1000, scale)) % 1000);
            if (group > 0) {
                words.append(words.isEmpty() ? "" : " و").append(arabicScaled(group, scales[scale]));
            }
        }
        return words.toString();
    }

    private static String arabicScaled(int group, String[] scale) {
        if (scale[0].isEmpty()) {
            return arabicGroup(group);
        }
        if (group <= 2) {
            return scale[group - 1];
        }
        int last = group % 100;
        String form = last >= 3 && last <= 10 ? scale[2] : last > 10 ? scale[3] : scale[0];
        return arabicGroup(group) + " " + form;
    }

    private static String arabicGroup(int value) {
        int rest = value % 100;
        String hundreds = value < 100 ? "" : AR_HUNDREDS[value / 100];
        String low = rest == 0
                ? ""
                : rest <= 10
                        ? AR_UNITS[rest]
                        : rest < 20
                                ? (rest == 11 ? "أحد" : rest == 12 ? "اثنا" : AR_UNITS[rest - 10]) + " عشر"
                                : (rest % 10 == 0 ? "" : AR_UNITS[rest % 10] + " و") + AR_TENS[rest / 10];
        return hundreds + (hundreds.isEmpty() || low.isEmpty() ? "" : " و") + low;
    }

    private static String englishGroup(int value) {
        int rest = value % 100;
        String hundreds = value < 100 ? "" : EN_UNITS[value / 100] + " hundred";
        String low = rest == 0
                ? ""
                : rest < 20 ? EN_UNITS[rest] : EN_TENS[rest / 10] + (rest % 10 == 0 ? "" : "-" + EN_UNITS[rest % 10]);
        return hundreds + (hundreds.isEmpty() || low.isEmpty() ? "" : " and ") + low;
    }

    private static String persianGroup(int value) {
        int rest = value % 100;
        String hundreds = value < 100 ? "" : FA_HUNDREDS[value / 100];
        String low = rest == 0
                ? ""
                : rest < 20 ? FA_UNITS[rest] : FA_TENS[rest / 10] + (rest % 10 == 0 ? "" : " و " + FA_UNITS[rest % 10]);
        return hundreds + (hundreds.isEmpty() || low.isEmpty() ? "" : " و ") + low;
    }

    private static String join(long value, String and, String[] scales, java.util.function.IntFunction<String> group) {
        StringBuilder words = new StringBuilder();
        for (int scale = 3; scale >= 0; scale--) {
            int digits = (int) (value / Math.round(Math.pow(1000, scale)) % 1000);
            if (digits > 0) {
                words.append(words.isEmpty() ? "" : and)
                        .append(group.apply(digits))
                        .append(scales[scale]);
            }
        }
        return words.toString();
    }
}
