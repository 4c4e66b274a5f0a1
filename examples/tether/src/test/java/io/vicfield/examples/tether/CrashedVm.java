package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.SessionConfig;
import java.util.Map;
import java.util.TreeMap;

/** A VM whose tether may have died at any moment. Checks the rules that its keys must keep. */
final class CrashedVm {
    private static final ExecutorConfig CONFIG = ExecutorConfig.EMPTY
            .withCommon(ExecutorConfigCommon.EMPTY.withId("main"))
            .withDiagnostics(Diagnostics.EMPTY.withDebugLevel(1))
            .withSessions(Map.of(
                    "helper", Rig.shell("exit 3").withRestart(true),
                    "idle", Rig.shell("").withActive(false),
                    "main", Rig.shell("sleep 0.03; exit 7")));

    private CrashedVm() {}

    /** Returns the keys that the host stored. */
    static Map<String, String> stored() {
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(CONFIG, VicSink.into(keys));
        return keys;
    }

    /** Checks that the keys show no wrong status of a session, and that the host's keys are unchanged. */
    static void assertHonest(Map<String, String> keys) {
        Map<String, SessionConfig> sessions = sessions(keys);
        assertThat(sessions.get("idle")).isEqualTo(CONFIG.sessions().get("idle"));
        assertEnded(sessions.get("main"), 7);
        assertEnded(sessions.get("helper"), 3);
        assertThat(hosts(keys)).isEqualTo(hosts(stored()));
    }

    /** Checks that all sessions have ended. */
    static void assertDone(Map<String, String> keys) {
        assertHonest(keys);
        SessionConfig main = sessions(keys).get("main");
        assertThat(main.started()).isEqualTo("true");
        assertThat(main.detail().startTime()).isPositive();
        assertThat(main.detail().stopTime())
                .isGreaterThanOrEqualTo(main.detail().startTime());
    }

    static long resurrections(Map<String, String> keys) {
        return sessions(keys).get("helper").diagnostics().resurrectionCount();
    }

    /** If the session has ended, it ended by itself or by the signal that ends all sessions. */
    private static void assertEnded(SessionConfig session, long status) {
        assertThat(session.started()).isIn("", "true");
        if (session.started().equals("true")) {
            assertThat(session.detail().startTime()).isPositive();
            assertThat(session.detail().stopTime() == 0 ? status : session.exitStatus())
                    .isIn(status, 128L + 15);
        }
    }

    private static Map<String, SessionConfig> sessions(Map<String, String> keys) {
        return ExecutorConfigCodec.INSTANCE.decode(VicSource.of(keys)).sessions();
    }

    /** Returns the keys that only the host writes. */
    private static Map<String, String> hosts(Map<String, String> keys) {
        Map<String, String> hosts = new TreeMap<>(keys);
        hosts.keySet().removeIf(key -> key.startsWith("guestinfo.vice..sessions|"));
        return hosts;
    }
}
