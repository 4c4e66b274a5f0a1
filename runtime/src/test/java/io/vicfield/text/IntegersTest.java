package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntegersTest {
    /** Go decodes these values as zero. */
    @ParameterizedTest
    @MethodSource("texts")
    void areReadAsGoDoes(JsonNode test) {
        String text = test.get("in").asText();
        long value = Integers.readable(text) ? Long.parseLong(text) : 0;
        assertThat(value).isEqualTo(Long.parseLong(test.get("int").asText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "+0",
                "007",
                "9223372036854775807",
                "+9223372036854775807",
                "-9223372036854775808",
                "-0000000000000000000009223372036854775808"
            })
    void areReadable(String text) {
        assertThat(Integers.readable(text)).isTrue();
        assertThat(Long.parseLong(text)).asString().isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "-",
                "+-1",
                "1_000",
                " 1",
                "1 ",
                "1.",
                "0x1",
                "٣",
                "9223372036854775808",
                "-9223372036854775809",
                "9223372036854775810",
                "18446744073709551616",
                "99999999999999999999",
                "-99999999999999999999"
            })
    void areNotReadable(String text) {
        assertThat(Integers.readable(text)).isFalse();
    }

    private static Stream<JsonNode> texts() {
        return Vectors.cases("scalars-decode");
    }
}
