package org.khabar.format.standoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemberTest {

    private final Member<String> absent = Member.absent();
    private final Member<String> none = Member.ofNull();
    private final Member<String> state = Member.of("STATE");

    @Test
    void isAbsentNullOrAValue() {
        assertThat(absent).isNotEqualTo(none);
        assertThat(none).isEqualTo(Member.of(Optional.empty()));
        assertThat(state).isEqualTo(Member.of(Optional.of("STATE")));
        assertThat(state.is("STATE")).isTrue();
        assertThat(none.orElse("-")).isEqualTo("-");
        assertThatThrownBy(() -> new Member<>(false, Optional.of("x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAbsentMemberRepeatsNothing() {
        assertThat(absent.repeats(absent)).isFalse();
        assertThat(absent.repeats(none)).isFalse();
        assertThat(none.repeats(absent)).isTrue();
        assertThat(none.repeats(none)).isTrue();
        assertThat(none.repeats(state)).isFalse();
        assertThat(state.repeats(state)).isTrue();
        assertThat(state.repeats(absent)).isFalse();
    }

    @Test
    void keepsItsStateWhenItsValueChanges() {
        assertThat(absent.map(String::length)).isEqualTo(Member.absent());
        assertThat(none.map(String::length)).isEqualTo(Member.ofNull());
        assertThat(state.map(String::length)).isEqualTo(Member.of(5));
    }
}
