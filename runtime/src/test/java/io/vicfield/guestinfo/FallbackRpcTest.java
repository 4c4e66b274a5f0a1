package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FallbackRpcTest {
    private static final GuestCommand GET = GuestCommand.get("guestinfo.k");

    private final List<String> asked = new ArrayList<>();

    private GuestRpc failing(String name, Kind kind) {
        return command -> {
            asked.add(name);
            throw new GuestRpcException(kind, command.key(), name + " says no");
        };
    }

    private GuestRpc answering(String name) {
        return command -> {
            asked.add(name);
            return name;
        };
    }

    @Test
    void staysWithTheOneThatWorks() {
        GuestRpc rpc = failing("a", Kind.DENIED).orElse(answering("b"));
        assertThat(rpc.send(GET)).isEqualTo("b");
        assertThat(rpc.send(GET)).isEqualTo("b");
        assertThat(asked).containsExactly("a", "b", "b");
    }

    @Test
    void onlyADenialSendsItOn() {
        GuestRpc rpc = failing("a", Kind.TIMED_OUT).orElse(answering("b"));
        assertFails(Kind.TIMED_OUT, () -> rpc.send(GET));
        assertThat(asked).containsExactly("a");
    }

    @Test
    void ifBothAreDeniedBothAreNamed() {
        GuestRpc rpc = failing("a", Kind.DENIED).orElse(failing("b", Kind.DENIED));
        Throwable e = catchThrowable(() -> rpc.send(GET));
        assertThat(e).hasMessageContaining("b says no");
        assertThat(e.getSuppressed()).hasSize(1);
        assertThat(e.getSuppressed()[0]).hasMessageContaining("a says no");
    }
}
