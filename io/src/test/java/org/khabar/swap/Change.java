package org.khabar.swap;

import org.khabar.text.Span;

/**
 * Other words in place of some.
 *
 * @param span the words replaced
 * @param words those that stand there then
 */
record Change(Span span, String words) {

    int growth() {
        return words.length() - span.length();
    }
}
