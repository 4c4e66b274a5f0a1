package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigCommon;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.testbed.guest.FakeVmx;
import io.vicfield.examples.testbed.guest.Shim;
import io.vicfield.examples.tether.store.GuestInfoStore;
import io.vicfield.examples.tether.system.DryOperations;
import io.vicfield.guestinfo.RpcTool;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tether reads and publishes through VMware's own rpctool, with a simulated host. */
@Timeout(300)
class GuestInfoIT {
    private static final String NIL = "<nil>";

    private final Map<String, String> extraConfig = new ConcurrentHashMap<>();

    @Test
    void throughTheRealTool() throws Exception {
        store(ExecutorConfig.EMPTY
                .withCommon(ExecutorConfigCommon.EMPTY.withId("main"))
                .withHostname("box")
                .withSessions(Map.of(
                        "main",
                        Rig.shell("echo hello; exit 3"),
                        "idle",
                        Rig.shell("").withActive(false))));
        Map<String, String> before = Map.copyOf(extraConfig);
        Shim shim = Shim.build(Path.of("../testbed/src/main/c/fakevmx"), Path.of("target/fakevmx"));
        Captured output = new Captured();
        try (FakeVmx host = FakeVmx.start(extraConfig)) {
            RpcTool rpc = new RpcTool(shim.command(host, "vmware-rpctool"), Duration.ofMinutes(1));
            new Tether(new GuestInfoStore(rpc), new DryOperations(output, note -> {}), Clock.systemUTC(), List.of())
                    .run();
        }
        assertThat(output.out()).isEqualTo("hello\n");
        SessionConfig main = load().sessions().get("main");
        assertThat(main.started()).isEqualTo("true");
        assertThat(main.exitStatus()).isEqualTo(3);
        assertThat(main.detail().stopTime()).isPositive();
        before.forEach((key, value) -> {
            if (!key.startsWith("guestinfo.vice..sessions|main.")) {
                assertThat(extraConfig).containsEntry(key, value);
            }
        });
    }

    /** The host stores the empty value as {@code <nil>}. */
    private void store(ExecutorConfig config) {
        ExecutorConfigCodec.INSTANCE.encode(
                config, (key, value) -> extraConfig.put(key, value.isEmpty() ? NIL : value));
    }

    private ExecutorConfig load() {
        return ExecutorConfigCodec.INSTANCE.decode(key -> {
            String value = extraConfig.get(key);
            return NIL.equals(value) ? "" : value;
        });
    }
}
