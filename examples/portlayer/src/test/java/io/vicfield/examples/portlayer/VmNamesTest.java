package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VmNamesTest {
    private static final String ID = "0123456789abcdef";
    private static final String SHORT = "0123456789ab";

    @Test
    void prettyNameDashId() {
        assertThat(new VmNames("").of("web", ID)).isEqualTo("web-" + SHORT);
        assertThat(new VmNames("").of("web", "7")).isEqualTo("web-7");
    }

    @Test
    void thePrettyNameIsShortenedTo80InAll() {
        assertThat(new VmNames("").of("n".repeat(200), ID))
                .isEqualTo("n".repeat(67) + "-" + SHORT)
                .hasSize(80);
        assertThat(new VmNames("").of("n".repeat(67), ID)).hasSize(80);
    }

    @Test
    void noCharacterIsCutInTwo() {
        String name = new VmNames("").of("🐳".repeat(40), ID);
        assertThat(name).isEqualTo("🐳".repeat(16) + "-" + SHORT);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void aCustomPattern() {
        assertThat(new VmNames("prod {id} {name}!").of("web", ID)).isEqualTo("prod " + SHORT + " web!");
        assertThat(new VmNames("only-{name}").of("n".repeat(80), ID)).isEqualTo("only-" + "n".repeat(75));
        assertThat(new VmNames("only-{id}").of("web", ID)).isEqualTo("only-" + SHORT);
        assertThat(new VmNames("p".repeat(68) + "{name}{id}").of("web", ID)).isEqualTo("p".repeat(68) + SHORT);
    }

    @Test
    void tokensCountOnce() {
        assertThat(new VmNames("{id}-{id}").of("web", ID)).isEqualTo(SHORT + "-{id}");
        assertThat(new VmNames("").of("{id}", ID)).isEqualTo("{id}-" + SHORT);
    }

    @Test
    void aPatternWithoutRoomIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VmNames("p".repeat(80) + "{id}"))
                .withMessageContaining("leaves 0 of 80 bytes for {name} and {id}, but needs 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VmNames("p".repeat(69) + "{name}{id}"))
                .withMessageContaining("leaves 11 of 80 bytes");
    }

    @Test
    void anIdIsNeverShortened() {
        assertThat(new VmNames("").of("n".repeat(200), "7")).isEqualTo("n".repeat(78) + "-7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VmNames("p".repeat(68) + "{id}").of("web", "é".repeat(12)))
                .withMessageContaining("no room for the ID");
    }
}
