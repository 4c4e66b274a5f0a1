package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.guestinfo.Detection.Way;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DetectionTest {
    private final List<String> opened = new ArrayList<>();

    private Way way(String name, GuestRpc rpc) {
        return Way.of(() -> {
            opened.add(name);
            return rpc;
        });
    }

    private static Supplier<GuestRpc> unavailable(String reason) {
        return () -> {
            throw new GuestRpcException(Kind.NOT_AVAILABLE, "", reason);
        };
    }

    private static GuestRpc failing(Kind kind, String reason) {
        return command -> {
            throw new GuestRpcException(kind, command.key(), reason);
        };
    }

    @Test
    void takesTheFirstThatGetsAnAnswer() {
        GuestRpc answers = command -> null;
        Detection detection = new Detection(List.of(
                Way.of(unavailable("no library")),
                way("denied", failing(Kind.DENIED, "denied")),
                way("answers", answers),
                way("later", answers)));
        assertThat(detection.pick()).isSameAs(answers);
        assertThat(opened).containsExactly("denied", "answers");
    }

    @Test
    void saysOfEachWhyNot() {
        Detection detection = new Detection(List.of(
                Way.of(unavailable("no library")),
                way("b", failing(Kind.NOT_IN_A_VM, "b finds no host")),
                way("c", failing(Kind.NOT_IN_A_VM, "c finds none either"))));
        assertFails(Kind.NOT_IN_A_VM, detection::pick).contains("no library; b finds no host; c finds none either");
    }

    @Test
    void aHostThatRefusesCountsAsAnswering() {
        Detection detection = new Detection(List.of(
                way("a", failing(Kind.DENIED, "a is denied")), way("b", failing(Kind.NOT_IN_A_VM, "b is blind"))));
        assertFails(Kind.DENIED, detection::pick);
    }
}
