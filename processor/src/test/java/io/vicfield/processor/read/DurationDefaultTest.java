package io.vicfield.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationDefaultTest {
    @ParameterizedTest
    @CsvSource({
        "60s, 60000000000",
        "PT1M, 60000000000",
        "-PT1M, -60000000000",
        "P1D, 86400000000000",
        "1h30m, 5400000000000",
        "1.5h, 5400000000000",
        "1m0.5s, 60500000000",
        "-250ms, -250000000",
        "3us, 3000",
        "7ns, 7",
        "0s, 0",
        "42, 42"
    })
    void nanosecondsOfADuration(String text, String nanoseconds) {
        assertThat(DurationDefault.encode(text)).isEqualTo(nanoseconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5 s", "s", "1.5ns", "PT", "P", "PT0.0000000001S", "PT2562048H", "one minute", "5S", "1m30", ""})
    void otherTextsStay(String text) {
        assertThat(DurationDefault.encode(text)).isEqualTo(text);
    }
}
