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

/** What the tests put into VMs. */
public final class Samples {
    /** The container's ID, and its first session's. */
    public static final String BOX = "8f3c0ffee5eedb0a7d";

    /** When everything happens, in Unix time. */
    public static final long NOW = 1_700_000_000;

    /** Far more than anything here takes. */
    public static final Duration PATIENT = Duration.ofSeconds(60);

    static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC);

    private Samples() {}

    /** A container with one session. */
    public static ExecutorConfig config(String prettyName) {
        return ExecutorConfig.EMPTY
                .withCommon(ExecutorConfigCommon.EMPTY.withId(BOX).withName(prettyName))
                .withSessions(Map.of(BOX, session("/bin/sh")))
                .withVersion(Optional.of(Build.EMPTY.withVersion("v1.5.6").withPluginVersion(10)));
    }

    /** The same with an exec besides. */
    public static ExecutorConfig withExec(ExecutorConfig config, String id, SessionConfig exec) {
        Map<String, SessionConfig> execs = new LinkedHashMap<>(config.execs());
        execs.put(id, exec);
        return config.withExecs(execs);
    }

    /** A process to start. */
    public static SessionConfig session(String path) {
        return SessionConfig.EMPTY
                .withCommon(Common.EMPTY.withId(path))
                .withCmd(Cmd.EMPTY.withPath(path))
                .withActive(true);
    }
}
