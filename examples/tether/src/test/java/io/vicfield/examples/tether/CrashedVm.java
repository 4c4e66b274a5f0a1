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

/** A VM whose tether may have died at any moment: what must be true of its keys nevertheless. */
final class CrashedVm {
    private static final ExecutorConfig CONFIG = ExecutorConfig.EMPTY
            .withCommon(ExecutorConfigCommon.EMPTY.withId("main"))
            .withDiagnostics(Diagnostics.EMPTY.withDebugLevel(1))
            .withSessions(Map.of(
                    "helper", Rig.shell("exit 3").withRestart(true),
                    "idle", Rig.shell("").withActive(false),
                    "main", Rig.shell("sleep 0.03; exit 7")));

    private CrashedVm() {}

    /** As the host has made it. */
    static Map<String, String> stored() {
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfigCodec.INSTANCE.encode(CONFIG, VicSink.into(keys));
        return keys;
    }

    /** No session ran or ended otherwise than the keys say, and what is the host's is as it was. */
    static void assertHonest(Map<String, String> keys) {
        Map<String, SessionConfig> sessions = sessions(keys);
        assertThat(sessions.get("idle")).isEqualTo(CONFIG.sessions().get("idle"));
        assertEnded(sessions.get("main"), 7);
        assertEnded(sessions.get("helper"), 3);
        assertThat(hosts(keys)).isEqualTo(hosts(stored()));
    }

    /** And its work is done. */
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

    /** If it has, as the keys say; the signal that ends all sessions may have ended it too. */
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

    /** What only the host writes. */
    private static Map<String, String> hosts(Map<String, String> keys) {
        Map<String, String> hosts = new TreeMap<>(keys);
        hosts.keySet().removeIf(key -> key.startsWith("guestinfo.vice..sessions|"));
        return hosts;
    }
}
