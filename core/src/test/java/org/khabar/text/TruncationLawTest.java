package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khabar.generators.Property;

/** Law 18: truncation cuts no cluster and no isolate. */
class TruncationLawTest {

    @Test
    void law18_truncationCutsNoClusterAndNoIsolate() {
        Property.check(
                "law 18", r -> List.of(r.oneOf(r.hostile(15), r.benign(20)), r.oneOf("", "\u2026", "...")), strings -> {
                    String text = strings.get(0);
                    List<Integer> boundaries = boundaries(text);
                    String before = "";
                    for (int most = 0; most <= text.length() + 1; most++) {
                        Truncation truncation = Truncation.to(most).ellipsis(strings.get(1));
                        String cut = truncation.of(text);
                        assertThat(cut.length()).isLessThanOrEqualTo(most);
                        assertThat(truncation.of(cut)).isEqualTo(cut);
                        assertThat(truncation.wholeWords().of(text).length()).isLessThanOrEqualTo(most);
                        assertCut(text, cut, strings.get(1), boundaries);
                        before = cut;
                    }
                    assertThat(before).isSameAs(text);
                });
    }

    private static List<Integer> boundaries(String text) {
        List<Integer> boundaries = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int at = clusters.first(); at != BreakIterator.DONE; at = clusters.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    /** The kept part ends at a boundary, and what follows closes exactly the isolates that are open. */
    private static void assertCut(String text, String cut, String ellipsis, List<Integer> boundaries) {
        if (cut.equals(text)) {
            return;
        }
        String body = !ellipsis.isEmpty() && cut.endsWith(ellipsis)
                ? cut.substring(0, cut.length() - ellipsis.length())
                : cut;
        boolean fits = boundaries.stream().anyMatch(at -> {
            OpenControls open = new OpenControls(text, at);
            return body.equals(text.substring(0, at) + open.closers())
                    || cut.equals(text.substring(0, at) + open.closers());
        });
        assertThat(fits).isTrue();
    }

    @Test
    void law18_moreRoomNeverKeepsLess() {
        Property.check("law 18, monotone", r -> List.of(r.hostile(15)), strings -> {
            String text = strings.get(0);
            int kept = 0;
            for (int most = 0; most <= text.length(); most++) {
                String cut = Truncation.to(most).of(text);
                int common = 0;
                while (common < Math.min(cut.length(), text.length()) && cut.charAt(common) == text.charAt(common)) {
                    common++;
                }
                assertThat(common).isGreaterThanOrEqualTo(kept);
                kept = Math.max(kept, cut.equals(text) ? text.length() : keptLength(text, cut));
            }
        });
    }

    private static int keptLength(String text, String cut) {
        for (int at : boundaries(text)) {
            if (cut.equals(text.substring(0, at) + new OpenControls(text, at).closers())) {
                return at;
            }
        }
        throw new AssertionError("no prefix of the text");
    }

    @Test
    void law18_everyLineOfGraphemeBreakTestHolds() throws IOException {
        int lines = 0;
        List<String> wrong = new ArrayList<>();
        try (BufferedReader reader = UnicodeData.open("auxiliary/GraphemeBreakTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                BreakTestLine test = BreakTestLine.parse(line);
                if (test.text().isEmpty()) {
                    continue;
                }
                lines++;
                for (int most = 0; most < test.text().length(); most++) {
                    String cut = Truncation.to(most).of(test.text());
                    if (new OpenControls(test.text(), cut.length()).count() == 0
                            && !test.boundaries().contains(cut.length())) {
                        wrong.add(line);
                    }
                }
            }
        }
        assertThat(wrong).as("wrong of " + lines).isEmpty();
        assertThat(lines).isGreaterThan(500);
    }
}
