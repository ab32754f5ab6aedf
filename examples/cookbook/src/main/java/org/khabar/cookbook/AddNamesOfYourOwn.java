package org.khabar.cookbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.khabar.language.Pack;
import org.khabar.model.Article;
import org.khabar.model.Entity;
import org.khabar.parse.ArticleParser;
import org.khabar.text.Isolate;
import org.khabar.text.LanguageTag;

/** How do I teach the parser an organization, a person, a place and a verb of saying? */
public final class AddNamesOfYourOwn {

    private static final String TEXT =
            "\"The quay is ready,\" Tamsin Orlebar quothed at Belmar Harbour Works (BHW) in Belmar Vale.";

    private AddNamesOfYourOwn() {}

    /**
     * Prints the entities of a sentence whose names stand in a pack beside this class.
     *
     * @param args none
     * @throws IOException if the pack cannot be read
     */
    public static void main(String[] args) throws IOException {
        print(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) throws IOException {
        // A folder of lists in the class path; Pack.read(Path) takes one of the file system. A jar that names its
        // folders in
        // META-INF/khabar/packs brings them by builder().discover(classLoader).
        Pack pack = Pack.read(AddNamesOfYourOwn.class.getClassLoader(), "org/khabar/cookbook/harbour");
        ArticleParser parser = ArticleParser.builder().with(pack).build();
        Article article = parser.parse(TEXT, LanguageTag.of("en"));
        for (Entity entity : article.entities()) {
            String name = article.labelOf(entity).map(Isolate::of).orElse(entity.id());
            out.println(entity.type() + " " + name);
        }
        out.println(article.quotes().size() + " quote");
        out.println("packs " + article.packs());
    }
}
