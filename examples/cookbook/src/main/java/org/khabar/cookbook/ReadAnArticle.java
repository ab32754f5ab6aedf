package org.khabar.cookbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.Quote;
import org.khabar.model.Visit;
import org.khabar.parse.ArticleParser;
import org.khabar.text.Isolate;
import org.khabar.text.LocalizedText;

/** Who says what in an article, and who travels where? */
public final class ReadAnArticle {

    private ReadAnArticle() {}

    /**
     * Prints the quotes and the visits of an article.
     *
     * @param args the path of a file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        // System.out writes what the locale can, which may be no Arabic at all.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        print(Path.of(args[0]), out);
    }

    static void print(Path file, PrintStream out) throws IOException {
        // The README shows the lines between the markers.
        // begin
        Article article = ArticleParser.create().parse(Files.readString(file));
        for (Quote quote : article.quotes()) {
            Optional<LocalizedText> speaker = article.speakerOf(quote).flatMap(article::labelOf);
            String who = speaker.map(Isolate::of).orElse("Somebody");
            String what = quote.content().map(article::text).map(Isolate::of).orElse("a few words");
            out.println(who + " says: " + what);
        }
        for (Visit visit : article.visits()) {
            out.println("A visit, kind " + visit.kind() + ", stage " + visit.stage());
        }
        // end
    }
}
