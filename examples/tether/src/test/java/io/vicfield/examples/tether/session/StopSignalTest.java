package io.vicfield.examples.tether.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StopSignalTest {
    @ParameterizedTest
    @CsvSource({"'',15", "TERM,15", "SIGINT,2", "int,2", "9,9", "sigkill,9", "WINCH,28", "37,37", " HUP ,1"})
    void namesAndNumbers(String text, int number) {
        assertThat(StopSignal.parse(text).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIG", "NONE", "0", "65", "-1", "1; reboot"})
    void everythingElseIsRefused(String text) {
        assertThatThrownBy(() -> StopSignal.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unsupported signal name: \"" + text + "\"");
    }
}
