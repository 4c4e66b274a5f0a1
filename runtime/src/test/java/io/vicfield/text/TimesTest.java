package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.vicfield.Vectors;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @ParameterizedTest
    @MethodSource("instants")
    void areWrittenAsGoDoesAndReadBack(JsonNode test) {
        Instant time = Instant.parse(test.get("in").asText());
        String text = test.get("want").asText();

        assertThat(Times.format(time)).isEqualTo(text);
        assertThat(Times.parse(text).toInstant()).isEqualTo(time);
    }

    /** Java has no names for offsets, and writes the offset again, as Go does for a zone without a name. */
    @ParameterizedTest
    @MethodSource("zoned")
    void keepTheirOffset(JsonNode test) {
        OffsetDateTime time = OffsetDateTime.parse(test.get("in").asText());
        String text = test.get("want").asText();

        assertThat(Times.parse(text)).isEqualTo(time);
        String offset = text.substring(text.lastIndexOf(' ', text.lastIndexOf(' ') - 1), text.lastIndexOf(' '));
        assertThat(Times.format(time)).isEqualTo(text.substring(0, text.lastIndexOf(' ')) + offset);
        assertThat(Times.parse(Times.format(time))).isEqualTo(time);
    }

    @Test
    void haveAllTheirVectors() {
        assertThat(instants()).hasSize(300);
        assertThat(zoned()).hasSize(30);
    }

    @Test
    void haveAZero() {
        assertThat(Times.format(Times.ZERO)).isEqualTo("0001-01-01 00:00:00 +0000 UTC");
        assertThat(Times.format(Times.ZERO_OFFSET)).isEqualTo("0001-01-01 00:00:00 +0000 UTC");
        assertThat(Times.parse("0001-01-01 00:00:00 +0000 UTC")).isEqualTo(Times.ZERO_OFFSET);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-11-10 23:00:00 +0000 UTC m=+0.000000001, 2009-11-10T23:00:00Z",
        "2009-11-10 23:00:00.5 -0330 NST m=-12, 2009-11-10T23:00:00.5-03:30",
        "'2009-11-10  9:00:00   +0100  CET', 2009-11-10T09:00:00+01:00",
        "'2009-11-10 23:00:00,1234567899 -0000 GMT', 2009-11-10T23:00:00.123456789Z",
        "2000-02-29 00:00:00 +1800 X, 2000-02-29T00:00:00+18:00",
        "2009-11-10 23:00:00 +2360 FAR, 2009-11-09T23:00:00Z",
        "0000-01-01 00:00:00 +0000 UTC, 0000-01-01T00:00:00Z"
    })
    void areReadAsGoDoes(String text, OffsetDateTime time) {
        assertThat(Times.parse(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "junk",
                "2009-11-10T23:00:00Z",
                "2009-11-10",
                "2009-11-10 23:00:00",
                "2009-11-10 23:00:00 +0000",
                "2009-11-10 23:00:00 +0000 ",
                "2009-11-10 23:00:00 UTC",
                "2009-11-10 23:00:00 0000 UTC",
                "2009-11-10 23:00:00 +00:00 UTC",
                "2009-11-10 23:00:00 +2500 UTC",
                "2009-11-10 23:00:00 +0061 UTC",
                "2009-11-10 23:00:00. +0000 UTC",
                "2009-11-10 23:00:00 +0000 UTC ",
                "2009-11-10 23:00:00 +0000 UTC x",
                "2009-11-10 23:00:00 +0000 UTC m=",
                "2009-11-10 23:00:00 +0000 UTC m=+",
                "2009-11-10 23:00:00 +0000 UTC m=+1.",
                "2009-11-10 23:00:00 +0000 UTC m=+1x",
                " 2009-11-10 23:00:00 +0000 UTC",
                "20009-11-10 23:00:00 +0000 UTC",
                "-009-11-10 23:00:00 +0000 UTC",
                "2009-1-10 23:00:00 +0000 UTC",
                "2009-00-10 23:00:00 +0000 UTC",
                "2009-13-10 23:00:00 +0000 UTC",
                "2009-11-00 23:00:00 +0000 UTC",
                "2009-11-31 23:00:00 +0000 UTC",
                "2009-02-29 23:00:00 +0000 UTC",
                "1900-02-29 23:00:00 +0000 UTC",
                "2009-11-10 24:00:00 +0000 UTC",
                "2009-11-10 23:60:00 +0000 UTC",
                "2009-11-10 23:00:60 +0000 UTC",
                "٢٠٠٩-11-10 23:00:00 +0000 UTC"
            })
    void areNoTimes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.parse(text))
                .withMessageStartingWith("not a time such as 2009-11-10 23:00:00 +0000 UTC: ")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "-0001-12-31T23:59:59.999999999Z", "+10000-01-01T00:00:00Z"})
    void areNotWrittenOutsideFourDigitYears(Instant time) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.format(time))
                .withMessage("a time must lie within the years 0 to 9999");
    }

    @Test
    void countTheYearWhereTheyAre() {
        OffsetDateTime late = OffsetDateTime.parse("9999-12-31T23:59:59.999999999-05:00");
        assertThat(Times.format(late)).isEqualTo("9999-12-31 23:59:59.999999999 -0500 -0500");
        assertThat(Times.format(Instant.parse("9999-12-31T23:59:59.000000001Z")))
                .isEqualTo("9999-12-31 23:59:59.000000001 +0000 UTC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.format(OffsetDateTime.parse("+10000-01-01T00:00:00+05:00")))
                .withMessage("a time must lie within the years 0 to 9999");
    }

    @Test
    void areNotWrittenWithSecondsInTheirOffset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.format(OffsetDateTime.parse("1880-01-01T00:00:00+00:09:21")))
                .withMessage("a time's offset must be whole minutes");
    }

    private static Stream<JsonNode> instants() {
        return Vectors.cases("scalars", "time");
    }

    private static Stream<JsonNode> zoned() {
        return Vectors.cases("scalars", "time-zoned");
    }

    @Test
    void formatsTheFirstAndTheLastYear() {
        assertThat(Times.format(Instant.parse("0000-01-01T00:00:00Z"))).isEqualTo("0000-01-01 00:00:00 +0000 UTC");
        assertThat(Times.format(Instant.parse("9999-12-31T23:59:59Z"))).isEqualTo("9999-12-31 23:59:59 +0000 UTC");
        assertThat(Times.format(OffsetDateTime.parse("9999-12-31T23:59:59-00:30")))
                .isEqualTo("9999-12-31 23:59:59 -0030 -0030");
        assertThat(Times.format(OffsetDateTime.parse("0000-01-01T00:00:00+18:00")))
                .isEqualTo("0000-01-01 00:00:00 +1800 +1800");
    }

    @Test
    void keepsTheLargestOffset() {
        String text = "2009-11-10 23:00:00 +1800 +1800";
        assertThat(Times.format(Times.parse(text))).isEqualTo(text);
    }
}
