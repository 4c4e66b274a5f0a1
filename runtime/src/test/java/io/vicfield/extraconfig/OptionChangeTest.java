package io.vicfield.extraconfig;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionChangeTest {
    @Test
    void aMaskedTextIsNotShown() {
        assertThat(new OptionChange("a", "b")).hasToString("+ a = b");
        assertThat(new OptionChange("a", "b", true)).hasToString("+ a = ********");
        assertThat(new OptionChange("a@secret", "b")).hasToString("+ a@secret = ********");
        assertThat(new OptionChange("a", null, true)).hasToString("- a");
        assertThat(new OptionChange("guestinfo.ovfEnv", "b")).hasToString("+ guestinfo.ovfEnv = ********");
    }

    @Test
    void changesWithTheSameEffectAreEqual() {
        assertThat(new OptionChange("a", "b", true))
                .isEqualTo(new OptionChange("a", "b"))
                .hasSameHashCodeAs(new OptionChange("a", "b"))
                .isNotEqualTo(new OptionChange("a", "c", true))
                .isNotEqualTo(new OptionChange("b", "b", true));
        assertThat(new OptionChange("a", null, true)).isEqualTo(new OptionChange("a", null));
    }
}
