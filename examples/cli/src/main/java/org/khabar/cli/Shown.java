package org.khabar.cli;

import org.khabar.text.Direction;
import org.khabar.text.Isolate;
import org.khabar.text.PlainText;

/** Words of others in a message: nothing invisible survives, and they stand in an isolate unless they are ASCII. */
final class Shown {

    private Shown() {}

    static String of(String words) {
        String plain = PlainText.of(words);
        boolean ascii = plain.chars().allMatch(c -> c >= ' ' && c <= '~');
        return ascii ? plain : Isolate.of(plain, Direction.AUTO);
    }
}
