package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.tether.store.JsonStore;
import io.vicfield.examples.tether.store.VmxStore;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void givenArgumentsAreUsed() {
        Arguments arguments = new Arguments("--vmx", "box.vmx", "--dry", "--restart-pause", "50", "--root", "/r");
        assertThat(arguments.store()).isInstanceOf(VmxStore.class);
        assertThat(arguments.has("--dry")).isTrue();
        assertThat(arguments.has("--attach")).isFalse();
        assertThat(arguments.path("--root")).isEqualTo(Path.of("/r"));
        assertThat(arguments.timing().restartPause()).isEqualTo(Duration.ofMillis(50));
        assertThat(new Arguments("--json", "box.json").store()).isInstanceOf(JsonStore.class);
    }

    @Test
    void missingArgumentsHaveDefaults() {
        assertThat(new Arguments().timing()).isEqualTo(Timing.USUAL);
        assertThat(new Arguments().path("--root")).isEqualTo(Path.of("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "--wet, unknown argument --wet",
        "box.vmx, unknown argument box.vmx",
        "--password=hunter2, unknown argument --password=…",
        "vc://root:hunter2@host/DC0/vm/box, 'unknown argument with an @, not shown as it may hold a password'",
        "--vmx, --vmx needs a value",
        "--vmx a --json b, 'give one of --guestinfo, --vmx and --json'",
        "--restart-pause soon, '--restart-pause takes milliseconds, not soon'"
    })
    void wrongArgumentsAreReported(String line, String message) {
        assertThatThrownBy(() -> new Arguments(line.split(" ")).timing())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
