package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VmxKeyTest {
    @ParameterizedTest
    @CsvSource({
        "guestinfo.vice./Path, GUESTINFO.VICE./path",
        "k, \u212A",
        "s, \u017F",
        "i, \u0130",
        "I, \u0131",
        "J\u00FCrgen, j\u00DCRGEN",
        "\u00B5, \u03BC",
        "\uD801\uDC00, \uD801\uDC28"
    })
    void spellingsOfOneKeyAreEqualAndHaveOneHashCode(String one, String other) {
        VmxKey key = new VmxKey(one);
        assertThat(key).isEqualTo(new VmxKey(other)).hasSameHashCodeAs(new VmxKey(other));
        assertThat(key.compareTo(new VmxKey(other))).isZero();
    }

    @Test
    void everyCharacterThatEqualsAnotherHasItsHashCode() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            VmxKey key = key(c);
            assertThat(key).hasSameHashCodeAs(key(Character.toUpperCase(c)));
            assertThat(key).hasSameHashCodeAs(key(Character.toLowerCase(c)));
        }
    }

    @ParameterizedTest
    @CsvSource({"a, b", "a, ab", "[, {", "\u00FC, u"})
    void otherKeysDiffer(String one, String other) {
        assertThat(new VmxKey(one)).isNotEqualTo(new VmxKey(other));
        assertThat(new VmxKey(one).compareTo(new VmxKey(other))).isNotZero();
    }

    private static VmxKey key(int codePoint) {
        return new VmxKey(Character.toString(codePoint));
    }
}
