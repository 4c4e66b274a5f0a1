package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloatsTest {
    @ParameterizedTest
    @MethodSource("values")
    void areWrittenAsGoDoesAndReadBack(JsonNode test) {
        double value =
                Double.longBitsToDouble(Long.parseUnsignedLong(test.get("bits").asText(), 16));
        String text = Floats.format(value);

        assertThat(text).isEqualTo(test.get("want").asText());
        assertThat(Double.doubleToLongBits(Floats.parse(text))).isEqualTo(Double.doubleToLongBits(value));
    }

    @Test
    void haveAllTheirVectors() {
        assertThat(values()).hasSize(324);
    }

    /** Go decodes these values as zero. */
    @ParameterizedTest
    @MethodSource("texts")
    void areReadAsGoDoes(JsonNode test) {
        String text = test.get("in").asText();
        String want = test.get("float64").asText();
        if (want.equals("0") && !text.equals("0")) {
            assertThatThrownBy(() -> Floats.parse(text)).isInstanceOf(NumberFormatException.class);
        } else {
            assertThat(Floats.parse(text)).isEqualTo(Double.valueOf(Floats.parse(want)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1_000, 1000",
        "1_2.3_4e0_1, 123.4",
        "0x_1p0, 1",
        "-0X1P+3, -8",
        "0x.8p1, 1",
        "0xAp0_1, 20",
        "1E3, 1000",
        "+.5, 0.5",
        "1e-400, 0",
        "0e99999999999, 0",
        "0x1p-9999999999, 0",
        "INFINITY, Infinity",
        "-iNf, -Infinity",
        "NAN, NaN"
    })
    void areReadInEverySpellingOfGo(String text, Double value) {
        assertThat(Floats.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d",
                "1f",
                "1D",
                "0x1p0f",
                " 1",
                "1 ",
                "+nan",
                "-NaN",
                "infinit",
                "Infinityx",
                "ınf",
                ".",
                "",
                "+",
                "e1",
                "1e",
                "1e+",
                "1.2.3",
                "0x",
                "0x1",
                "0x.p1",
                "0x1.8",
                "_1",
                "1_",
                "1__0",
                "1_.5",
                "1._5",
                "1_e1",
                "1e_1",
                "1e1_",
                "0_x1p0",
                "٣",
                "0b1",
                "1e400",
                "-1e400",
                "0x1p1024",
                "1e99999999999"
            })
    void areNoNumbersOfGo(String text) {
        assertThatThrownBy(() -> Floats.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageStartingWith("not a float64: ");
    }

    @ParameterizedTest
    @CsvSource({
        // JDK 17 says 1.9999999999999998E23, 8.409999999999999E21 and 5.6843418860808015E-14.
        "2e23, 2E+23",
        "8.41e21, 8.41E+21",
        "5.684341886080802e-14, 5.684341886080802E-14",
        // Every JDK says 4.9E-324.
        "4.9e-324, 5E-324",
        "2.2e-322, 2.2E-322",
        "2e-3, 2E-03",
        "9.5367431640625e-7, 9.5367431640625E-07",
        "1.1e100, 1.1E+100",
        "NaN, NaN",
        "Infinity, +Inf",
        "-Infinity, -Inf",
        "-0, -0E+00"
    })
    void areShort(double value, String text) {
        assertThat(Floats.format(value)).isEqualTo(text);
    }

    private static Stream<JsonNode> values() {
        return Vectors.cases("scalars", "float64");
    }

    private static Stream<JsonNode> texts() {
        return Vectors.cases("scalars-decode");
    }
}
