package org.khabar.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.score.Matching.Match;

class MatchingTest {

    private static final Weight<Integer> NEAR = (a, b) -> 10 - Math.abs(a - b);

    @Test
    void takesTheClosestPairFirst() {
        assertThat(Matching.of(List.of(1, 3), List.of(4, 8), NEAR))
                .containsExactly(new Match(1, 0, 9), new Match(0, 1, 3));
    }

    @Test
    void amongEquallyCloseTakesTheFirst() {
        assertThat(Matching.of(List.of(5, 7), List.of(6, 4), NEAR))
                .containsExactly(new Match(0, 0, 9), new Match(1, 1, 7));
    }

    @Test
    void leavesWhatDoesNotFit() {
        assertThat(Matching.of(List.of(1, 2), List.of(20, 2), NEAR)).containsExactly(new Match(1, 1, 10));
        assertThat(Matching.of(List.of(), List.of(1), NEAR)).isEmpty();
    }
}
