package org.khabar.format.standoff;

import org.khabar.text.PlainText;
import org.khabar.text.Span;

/**
 * An expression that names a day, a month or a year.
 *
 * @param value the date in its own calendar: {@code 2025-12-10}, {@code 2025-12}, {@code 2025}, {@code --12-10} or
 *     {@code --12}
 * @param calendar GREGORIAN, ISLAMIC or PERSIAN
 * @param text the words that say so
 * @param required false if it may be found or left, in gold only
 */
public record StandoffDate(String value, Member<String> calendar, Span text, boolean required) {
    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return "date " + text + " " + PlainText.of(value);
    }
}
