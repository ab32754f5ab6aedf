package org.khabar.format.standoff;

import java.util.List;
import org.khabar.text.PlainText;
import org.khabar.text.Span;

/**
 * Those who saw a visitor off or met him on arrival.
 *
 * @param by their ids
 * @param text the clause that says so
 */
public record StandoffAttendance(List<String> by, Member<Span> text) {

    /**
     * Copies the list.
     *
     * @param by their ids
     * @param text the clause that says so
     */
    public StandoffAttendance {
        by = List.copyOf(by);
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return "attendance of " + PlainText.of(by.toString());
    }
}
