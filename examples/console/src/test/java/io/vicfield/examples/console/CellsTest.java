package io.vicfield.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void nothingThatATerminalObeysIsPrinted() {
        assertThat(Cells.printable("a\nb\r\tc\u001b[31m\u202e\u2028é日😀"))
                .isEqualTo("a\\nb\\r\\tc\\u001b[31m\\u202e\\u2028é日😀");
    }

    @Test
    void widthsAreThoseOfTerminals() {
        assertThat(Cells.width("abc")).isEqualTo(3);
        assertThat(Cells.width("日本")).isEqualTo(4);
        assertThat(Cells.width("カナ")).isEqualTo(4);
        assertThat(Cells.width("e\u0301")).isEqualTo(1);
        assertThat(Cells.width("😀")).isEqualTo(2);
    }

    @Test
    void shortening() {
        assertThat(Cells.shortenedAtTheEnd("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Cells.shortenedAtTheEnd("abcdef", 5)).isEqualTo("abcd…");
        assertThat(Cells.shortenedAtTheEnd("日本語", 4)).isEqualTo("日…");
        assertThat(Cells.shortenedInTheMiddle("abcdefghij", 7)).isEqualTo("ab…ghij");
        assertThat(Cells.shortenedInTheMiddle("😀😀😀😀", 7)).isEqualTo("😀…😀😀");
    }
}
