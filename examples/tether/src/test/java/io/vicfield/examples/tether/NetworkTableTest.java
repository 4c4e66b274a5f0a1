package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.IpNet;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.extension.SessionClient;
import io.vicfield.examples.tether.system.Applied;
import io.vicfield.examples.tether.system.OperationException;
import io.vicfield.examples.tether.system.Operations;
import io.vicfield.net.IpAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Leases are renewed while the tether runs. */
@Timeout(120)
class NetworkTableTest {
    private static final byte[] MASK = {(byte) 255, (byte) 255, (byte) 255, 0};
    private static final Duration SHORT = Duration.ofMillis(10);

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void anotherAddressIsPublished() throws Exception {
        try (Rig rig = rig(true)) {
            rig.store.await(config -> address(config).equals("10.0.0.3"));
            assertThat(rig.log.out()).contains("network lan has ");
        }
        assertThat(calls).hasValueGreaterThanOrEqualTo(3);
    }

    @Test
    void withoutAnAnswerItKeepsItsLease() throws Exception {
        try (Rig rig = rig(false)) {
            rig.log.await("network lan keeps what it has, its lease is not renewed: nobody answers;"
                    + " next attempt in 60 s");
            rig.store.await(config -> address(config).equals("10.0.0.1"));
        }
        assertThat(calls).hasValue(2);
    }

    @Test
    void renewalsAreTriedLessAndLessOften() {
        Duration day = Duration.ofDays(1);
        assertThat(NetworkTable.retryAfter(day, 1)).isEqualTo(Duration.ofHours(6));
        assertThat(NetworkTable.retryAfter(day, 2)).isEqualTo(Duration.ofHours(3));
        assertThat(NetworkTable.retryAfter(day, 1000)).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(3));
        assertThat(NetworkTable.retryAfter(Duration.ofMinutes(2), 1)).isEqualTo(Duration.ofMinutes(1));
    }

    /** A server with a new address each time, or with one answer only. */
    private Rig rig(boolean answers) {
        Rig rig = new Rig();
        rig.operations = dry -> new Operations() {
            @Override
            public Applied apply(NetworkEndpoint endpoint) {
                int call = calls.incrementAndGet();
                if (call > 1 && !answers) {
                    throw new OperationException("nobody answers");
                }
                IpNet address = new IpNet(IpAddress.parse("10.0.0." + Math.min(call, 3)), MASK);
                return new Applied(endpoint.withAssigned(address), call < 3 ? Optional.of(SHORT) : Optional.empty());
            }

            @Override
            public void setHostname(String hostname, String alias) {
                dry.setHostname(hostname, alias);
            }

            @Override
            public void mount(MountSpec mount) {
                dry.mount(mount);
            }

            @Override
            public void unmount(MountSpec mount) {
                dry.unmount(mount);
            }

            @Override
            public SessionClient log(SessionConfig session) {
                return dry.log(session);
            }
        };
        return rig.start(ExecutorConfig.EMPTY.withNetworks(Map.of("lan", NetworkEndpoint.EMPTY)));
    }

    private static String address(ExecutorConfig config) {
        return String.valueOf(config.networks().get("lan").assigned().ip());
    }
}
