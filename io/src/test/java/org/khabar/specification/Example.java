package org.khabar.specification;

import java.util.List;
import java.util.Map;
import org.khabar.text.LanguageTag;

/**
 * One example of the specification. Immutable.
 *
 * @param file the name of its file
 * @param number its number in the file, from 1
 * @param line the line of the file where it starts, from 1
 * @param text the text to read, lines separated by line feeds
 * @param expected for each kind that it names, all that must be found, in text order
 */
record Example(String file, int number, int line, String text, Map<String, List<Expectation>> expected) {

    /** The language is the last part of the file's name. */
    LanguageTag language() {
        String name = file.substring(0, file.length() - ".md".length());
        return LanguageTag.of(name.substring(name.lastIndexOf('.') + 1));
    }

    String name() {
        return file + ":" + number;
    }

    /** Where it stands, and its text, for messages. */
    String place() {
        return name() + " (line " + line + ")\n" + text + "\n\n";
    }
}
