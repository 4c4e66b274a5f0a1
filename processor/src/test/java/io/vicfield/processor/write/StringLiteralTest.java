package io.vicfield.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StringLiteralTest {
    /** What an encoding of sources may not have is written in ASCII, or keys would change with it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '%',
            value = {
                "caf\u00e9|\"caf\\u00e9\"",
                "\ud83d\ude00|\"\\ud83d\\ude00\"",
                "a\"b\\c|\"a\\\"b\\\\c\"",
                "a\tb|\"a\\tb\"",
                "a\u0001b|\"a\\u0001b\"",
                "a\u007fb|\"a\\u007fb\"",
                "$S ~|\"$S ~\""
            })
    void isAscii(String string, String literal) {
        StringBuilder text = new StringBuilder();

        StringLiteral.append(string, text);

        assertThat(text).hasToString(literal);
    }
}
