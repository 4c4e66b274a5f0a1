package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    private static final String PAIR = "\uD83D\uDE00";

    @Test
    void escapesInvisibleCharacters() {
        assertThat(Printable.escape("a\n\r\t\u001B\u202E\u2028" + PAIR + "\uD83D"))
                .isEqualTo("a\\n\\r\\t\\u001b\\u202e\\u2028" + PAIR + "\\ud83d");
    }

    @Test
    void cutsAfterTheLength() {
        assertThat(Printable.cut("abc", 3)).isEqualTo("abc");
        assertThat(Printable.cut("abcd", 3)).isEqualTo("abc…");
        assertThat(Printable.start("abc", 3)).isEqualTo("abc");
        assertThat(Printable.start("abcd", 3)).isEqualTo("abc");
    }

    @Test
    void splitsNoPair() {
        assertThat(Printable.start("ab" + PAIR, 3)).isEqualTo("ab");
        assertThat(Printable.start("ab" + PAIR + "c", 4)).isEqualTo("ab" + PAIR);
    }
}
