package org.khabar.cookbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.khabar.text.Direction;
import org.khabar.text.Filled;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.Template;

/** How do a Latin name and a sum of money get into an Arabic sentence, and that into an English one, with all words in order? */
public final class FillATemplate {

    private static final Template SIGNED = Template.of(
            "\u0648\u0642\u0651\u0639 {who} \u0639\u0642\u062F\u0627\u064B \u0628\u0642\u064A\u0645\u0629 {sum}.",
            Direction.RTL);

    private static final Template QUOTED =
            Template.of("{agency} wrote: \u201C{sentence}\u201D (page {page})", Direction.LTR);

    private FillATemplate() {}

    /**
     * Prints a sentence in a sentence.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(report("Acme (Holding) Inc.", "1,500 USD", "3"));
    }

    static String report(String company, String sum, String page) {
        // A phrase is one value: "1,500 USD", not 1,500 and USD.
        Filled sentence = SIGNED.fill()
                .with("who", LocalizedText.of(company, LanguageTag.ENGLISH, Direction.LTR))
                .with("sum", LocalizedText.of(sum, LanguageTag.ENGLISH, Direction.LTR))
                .done();
        return QUOTED.fill()
                .with("agency", "\u0648\u0643\u0627\u0644\u0629 \u0627\u0644\u0623\u0646\u0628\u0627\u0621")
                .with("sentence", sentence)
                .with("page", page)
                .done()
                .text();
    }
}
