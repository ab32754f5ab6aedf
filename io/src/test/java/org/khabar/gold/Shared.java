package org.khabar.gold;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The articles that stand beside the checkout and are no part of it. */
final class Shared {

    private Shared() {}

    /** {@return the articles of a folder of {@code shared/eval}; where there is none, the test is skipped and says so} */
    static List<GoldArticle> articles(String folder) {
        Path checkout = Path.of(System.getProperty("basedir", "."), "..")
                .toAbsolutePath()
                .normalize();
        for (Path above = checkout.getParent(); above != null; above = above.getParent()) {
            Path eval = above.resolve("shared/eval").resolve(folder);
            if (Files.isDirectory(eval)) {
                return GoldArticle.in(eval);
            }
        }
        System.out.println("skipped: no shared/eval/" + folder + " beside " + checkout);
        return abort("no shared/eval/" + folder + " beside " + checkout);
    }
}
