package org.khabar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khabar.format.summary.SummaryWriter;
import org.khabar.parse.ArticleParser;

/** Three invented articles, one in each language, and what the library itself says of them. */
final class Texts {

    static final String ARABIC = """
            قال وزير البيئة في جزر القمر: «سنزرع مليون شجرة».
            وأضاف أن منظمة الأغذية والزراعة تدعم الحملة.
            """;

    static final String ENGLISH = """
            The environment minister of Comoros said: “We shall plant a million trees.”
            He added that the Food and Agriculture Organization supported the campaign.
            """;

    static final String PERSIAN = """
            وزیر محیط زیست کومور گفت: «یک میلیون درخت می‌کاریم».
            وی افزود که سازمان خواربار و کشاورزی از این طرح پشتیبانی می‌کند.
            """;

    private static final ArticleParser PARSER = ArticleParser.create();

    private Texts() {}

    static String summary(String text) {
        return new SummaryWriter().write(PARSER.parse(text));
    }

    /** Writes a text into a file and gives its path. */
    static String file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
