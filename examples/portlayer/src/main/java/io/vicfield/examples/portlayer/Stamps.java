package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Resets the status of every session when the power state changes, so that no program mistakes an earlier run's status
 * for the current status.
 */
final class Stamps {
    private Stamps() {}

    /** Returns the configuration for a target state. */
    static ExecutorConfig on(ExecutorConfig config, TargetState target, Clock clock) {
        long now = clock.instant().getEpochSecond();
        return switch (target) {
            case UNCHANGED -> config;
            case RUNNING -> each(config, session -> started(session, now));
            case STOPPED -> each(config, session -> stopped(session, now));
        };
    }

    private static SessionConfig started(SessionConfig session, long now) {
        return session.withDetail(session.detail().withStartTime(now))
                .withStarted("")
                .withExitStatus(0);
    }

    private static SessionConfig stopped(SessionConfig session, long now) {
        return session.withDetail(session.detail().withStopTime(now)).withStarted("");
    }

    private static ExecutorConfig each(ExecutorConfig config, UnaryOperator<SessionConfig> stamp) {
        Map<String, SessionConfig> sessions = new LinkedHashMap<>(config.sessions());
        sessions.replaceAll((id, session) -> stamp.apply(session));
        return config.withSessions(sessions);
    }
}
