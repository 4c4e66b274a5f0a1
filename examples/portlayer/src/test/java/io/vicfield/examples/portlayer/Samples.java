package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.Common;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.SessionConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sample configurations of VMs. */
public final class Samples {
    /** The ID of the container and of its first session. */
    public static final String BOX = "8f3c0ffee5eedb0a7d";

    /** The current time of the tests, in Unix time. */
    public static final long NOW = 1_700_000_000;

    /** A time-out that no test reaches. */
    public static final Duration PATIENT = Duration.ofSeconds(60);

    static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);

    private Samples() {}

    /** Returns a container with one session. */
    public static ExecutorConfig config(String prettyName) {
        return ExecutorConfig.EMPTY
                .withCommon(ExecutorConfigCommon.EMPTY.withId(BOX).withName(prettyName))
                .withSessions(Map.of(BOX, session("/bin/sh")))
                .withVersion(Optional.of(Build.EMPTY.withVersion("v1.5.6").withPluginVersion(10)));
    }

    /** Returns the container with an exec too. */
    public static ExecutorConfig withExec(ExecutorConfig config, String id, SessionConfig exec) {
        Map<String, SessionConfig> execs = new LinkedHashMap<>(config.execs());
        execs.put(id, exec);
        return config.withExecs(execs);
    }

    /** Returns a process to start. */
    public static SessionConfig session(String path) {
        return SessionConfig.EMPTY
                .withCommon(Common.EMPTY.withId(path))
                .withCmd(Cmd.EMPTY.withPath(path))
                .withActive(true);
    }
}
