package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 2", "1, 3, 2", "2, 3, 4", "7, 9, 8", "41, 43, 42", "-3, 1, 2", "what?, 1, 2", "'', 1, 2"})
    void goesUp(String stored, String begun, String settled) {
        assertThat(Generation.begun(stored)).isEqualTo(begun);
        assertThat(Generation.settled(stored)).isEqualTo(settled);
    }

    @Test
    void beginsAtOne() {
        assertThat(Generation.begun(null)).isEqualTo("1");
        assertThat(Generation.settled(null)).isEqualTo("2");
        assertThat(Generation.isSettled(null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "-2", "", "what?", "2.0"})
    void isNotSettled(String stored) {
        assertThat(Generation.isSettled(stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "1000000000000"})
    void isSettled(String stored) {
        assertThat(Generation.isSettled(stored)).isTrue();
    }

    /** A writer never counts that far; after a hostile number the count starts again. */
    @Test
    void beginsOverBeyondTheEnd() {
        String beyond = Generation.begun(Long.toString(Long.MAX_VALUE));
        assertThat(Generation.isSettled(beyond)).isFalse();
        assertThat(Generation.settled(beyond)).isEqualTo("2");
    }

    @Test
    void sumsTheGenerationsOfTwoStores() {
        assertThat(Generation.sum(null, "4")).isEqualTo("4");
        assertThat(Generation.sum("2", "4")).isEqualTo("6");
    }

    @Test
    void largeNumbersAreNotUsable() {
        String largest = Long.toString((Long.MAX_VALUE >> 1) - 1);
        assertThat(Generation.isUsable(null)).isTrue();
        assertThat(Generation.isUsable("3")).isTrue();
        assertThat(Generation.isUsable("what?")).isFalse();
        assertThat(Generation.isUsable(Long.toString(Long.MAX_VALUE))).isFalse();
        assertThat(Generation.settled(largest)).isNotEqualTo("2");
    }
}
