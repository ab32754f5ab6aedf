package org.khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The algorithm that judges the embedding law passes every line of Unicode's own tests. */
class ReferenceBidiTest {

    @Test
    void passesEveryLineOfBidiCharacterTest() throws IOException {
        int lines = 0;
        List<String> wrong = new ArrayList<>();
        try (BufferedReader reader = UnicodeData.open("BidiCharacterTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                lines++;
                String[] fields = line.split(";");
                int[] codePoints = Arrays.stream(fields[0].split(" "))
                        .mapToInt(hex -> Integer.parseInt(hex, 16))
                        .toArray();
                ReferenceBidi bidi = ReferenceBidi.resolve(codePoints, Integer.parseInt(fields[1]));
                String order = Arrays.toString(ReferenceBidi.visualOrder(bidi.levels()));
                boolean right = bidi.paragraphLevel() == Integer.parseInt(fields[2])
                        && levels(bidi).equals(fields[3])
                        && order.equals("[" + (fields.length > 4 ? fields[4] : "").replace(" ", ", ") + "]");
                if (!right) {
                    wrong.add(line);
                }
                String text = new String(codePoints, 0, codePoints.length);
                if (fields[1].equals("2") && FirstStrong.of(text) != Direction.NEUTRAL) {
                    assertThat(FirstStrong.of(text))
                            .as(line)
                            .isEqualTo(fields[2].equals("0") ? Direction.LTR : Direction.RTL);
                }
            }
        }
        assertThat(wrong).as("wrong of " + lines).isEmpty();
        assertThat(lines).isGreaterThan(90_000);
    }

    private static String levels(ReferenceBidi bidi) {
        StringBuilder text = new StringBuilder();
        for (int level : bidi.levels()) {
            text.append(text.isEmpty() ? "" : " ").append(level == ReferenceBidi.REMOVED ? "x" : String.valueOf(level));
        }
        return text.toString();
    }

    @Test
    void passesEveryLineOfBidiTest() throws IOException {
        int cases = 0;
        List<String> wrong = new ArrayList<>();
        String levels = "";
        String order = "";
        try (BufferedReader reader = UnicodeData.open("BidiTest.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("@Levels:")) {
                    levels = line.substring(8).strip();
                } else if (line.startsWith("@Reorder:")) {
                    order = "[" + line.substring(9).strip().replace(" ", ", ") + "]";
                } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("@")) {
                    String[] fields = line.split("; *");
                    BidiClass[] classes = Arrays.stream(fields[0].split(" "))
                            .map(BidiClass::valueOf)
                            .toArray(BidiClass[]::new);
                    int set = Integer.parseInt(fields[1].strip(), 16);
                    for (int bit = 0; bit < 3; bit++) {
                        if ((set & (1 << bit)) != 0) {
                            cases++;
                            int direction = bit == 0 ? ReferenceBidi.AUTO : bit - 1;
                            ReferenceBidi bidi = ReferenceBidi.resolve(classes, new int[0], direction);
                            boolean right = levels(bidi).equals(levels)
                                    && Arrays.toString(ReferenceBidi.visualOrder(bidi.levels()))
                                            .equals(order);
                            if (!right) {
                                wrong.add(direction + ": " + line);
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).as("wrong of " + cases).isEmpty();
        assertThat(cases).isGreaterThan(700_000);
    }
}
