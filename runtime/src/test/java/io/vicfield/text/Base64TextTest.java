package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
    private static final byte[] BYTES = {'a', (byte) 0xff};

    @Test
    void isPadded() {
        assertThat(Base64Text.encode(BYTES)).isEqualTo("Yf8=");
        assertThat(Base64Text.encode(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yf8=", "Yf\n8=", "\r\nYf8=\r\n", "Yf8\n=", "Yf9="})
    void isReadAsGoDoes(String text) {
        assertThat(Base64Text.decode(text)).isEqualTo(BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void mayBeEmpty(String text) {
        assertThat(Base64Text.decode(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Yf8", "Yf8==", "Y===", "====", "=", "Yf8=Yf8=", "Yf8 ", " Yf8=", "Yf8\t", "Yf-_", "Yf8é", "Y=f8"
            })
    void isRefusedAsGoDoes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Base64Text.decode(text))
                .withMessageStartingWith("not base64: ")
                .withNoCause();
    }
}
