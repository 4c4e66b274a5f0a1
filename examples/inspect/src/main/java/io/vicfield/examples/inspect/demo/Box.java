package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.SessionConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The demo's container: one session, which has the same ID.
 *
 * @param command the program and its arguments
 * @param output the exact output to expect; the expected exit status is 0
 */
public record Box(List<String> command, String output) {
    /** A container that prints a greeting. */
    public static final Box HELLO = new Box(List.of("/bin/echo", "hello"), "hello\n");

    /** The ID of the container and of its session. */
    static final String ID = "c0ffee5eed10";

    /** Copies the command. */
    public Box {
        command = List.copyOf(command);
    }

    /** Returns the host's configuration for the VM. */
    ExecutorConfig config() {
        return ExecutorConfig.EMPTY
                .withCommon(ExecutorConfigCommon.EMPTY.withId(ID).withName("demo"))
                .withHostname("demo")
                .withSessions(Map.of(ID, session()));
    }

    private SessionConfig session() {
        String path = command.get(0);
        return SessionConfig.EMPTY
                .withCommon(Common.EMPTY.withId(ID).withName("greeting"))
                .withCmd(Cmd.EMPTY.withPath(path).withArgs(new ArrayList<>(command)))
                .withActive(true);
    }
}
