package io.vicfield.examples.benchmarks.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.source.Layers;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

/** MicroProfile Config, implemented by SmallRye. */
class MicroProfileTest {
    /** Set more rounds for meaningful times, for example {@code -Dvicfield.rounds=20000}. */
    private static final int ROUNDS = Integer.getInteger("vicfield.rounds", 3);

    @Test
    void allProblemsAndUnknownKeysAreReportedAtOnce() {
        assertThatThrownBy(() -> read(Map.of("fleet.created", "soon", "fleet.port", "y", "fleet.prot", "1")))
                .hasMessageContaining("fleet.created")
                .hasMessageContaining("fleet.port")
                .hasMessageContaining("fleet.prot");
    }

    @Test
    void vicfieldTellsEveryProblemAndIgnoresUnknownKeys() {
        VicSource bad = VicSource.of(Map.of("created", "soon", "port", "y", "prot", "1"));
        assertThatThrownBy(() -> FleetCodec.INSTANCE.decode(bad))
                .hasMessageContaining("created")
                .hasMessageContaining("port")
                .hasMessageNotContaining("prot");
    }

    @Test
    void elementsOfTwoLayersMakeOneListThere() {
        Map<String, String> upper = Map.of("fleet.dns[0]", "X");
        Map<String, String> lower = Map.of("fleet.dns[0]", "a", "fleet.dns[1]", "b");
        assertThat(read(upper, lower).dns()).contains(List.of("X", "b"));

        VicSource first = VicSource.of(Map.of("dns", "0", "dns~", "X"));
        VicSource second = VicSource.of(Map.of("dns", "1", "dns~", "a|b"));
        assertThat(Layers.of(FleetCodec.INSTANCE, first, second)
                        .read(FleetCodec.INSTANCE)
                        .dns())
                .containsExactly("X");
    }

    @Test
    void entriesOfTwoLayersMakeOneMapThere() {
        Map<String, String> upper = Map.of("fleet.sessions.web.path", "/upper");
        Map<String, String> lower = Map.of("fleet.sessions.web.started", "true", "fleet.sessions.db.path", "/lower");
        Map<String, FleetMapping.Session> sessions = read(upper, lower).sessions();
        assertThat(sessions).containsOnlyKeys("web", "db");
        assertThat(sessions.get("web").path()).isEqualTo("/upper");
        assertThat(sessions.get("web").started()).isTrue();
    }

    @Test
    void entriesAreNotFoundWhereKeysCannotBeListed() {
        ConfigSource guest =
                new PropertiesConfigSource(
                        Map.of("fleet.port", "80", "fleet.sessions.web.path", "/bin/sh"), "guest", 500) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public Set<String> getPropertyNames() {
                        return Set.of();
                    }
                };
        FleetMapping fleet = new SmallRyeConfigBuilder()
                .withMapping(FleetMapping.class)
                .withSources(guest)
                .build()
                .getConfigMapping(FleetMapping.class);
        assertThat(fleet.port()).isEqualTo(80);
        assertThat(fleet.sessions()).isEmpty();
    }

    @Test
    void anEmptyValueCountsAsMissing() {
        assertThatThrownBy(() -> read(Map.of("fleet.sessions.web.path", "")))
                .hasMessageContaining("defined as the empty String");
        assertThat(FleetCodec.INSTANCE
                        .decode(VicSource.of(Map.of("sessions", "web", "sessions|web/path", "")))
                        .sessions()
                        .get("web")
                        .path())
                .isEmpty();
    }

    @Test
    void bothReadTheSame() {
        Map<String, String> keys = new TreeMap<>();
        Map<String, String> properties = new HashMap<>();
        fleet(181, keys, properties);
        assertThat(keys).hasSize(367);
        assertThat(properties).hasSize(365);

        Fleet fleet = FleetCodec.INSTANCE.decode(VicSource.of(keys));
        FleetMapping mapping = read(properties);
        assertThat(mapping.dns()).contains(fleet.dns());
        fleet.sessions()
                .forEach((name, session) ->
                        assertThat(mapping.sessions().get(name).path()).isEqualTo(session.path()));
        print("vicfield", () -> FleetCodec.INSTANCE.decode(VicSource.of(keys)));
        print("MicroProfile", () -> read(properties));
    }

    private static void fleet(int sessions, Map<String, String> keys, Map<String, String> properties) {
        Map<String, Fleet.Session> running = new HashMap<>();
        properties.put("fleet.created", "7");
        properties.put("fleet.port", "80");
        properties.put("fleet.dns", "10.0.0.2,10.0.0.3");
        for (int i = 0; i < sessions; i++) {
            running.put("s" + i, new Fleet.Session("/bin/" + i, i % 2 == 0));
            properties.put("fleet.sessions.s" + i + ".path", "/bin/" + i);
            properties.put("fleet.sessions.s" + i + ".started", Boolean.toString(i % 2 == 0));
        }
        Fleet fleet = new Fleet(7, 80, List.of("10.0.0.2", "10.0.0.3"), running);
        FleetCodec.INSTANCE.encode(fleet, VicSink.into(keys));
    }

    @SafeVarargs
    private static FleetMapping read(Map<String, String>... layers) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(FleetMapping.class);
        for (int i = 0; i < layers.length; i++) {
            builder.withSources(new PropertiesConfigSource(layers[i], "layer " + i, 500 - i));
        }
        return builder.build().getConfigMapping(FleetMapping.class);
    }

    /** Returns the median of this thread's processor time, over the second half of the rounds. */
    private static void print(String who, Runnable reading) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            reading.run();
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        long[] measured = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(measured);
        if (ROUNDS < 100) {
            return;
        }
        System.out.printf("%s reads the fleet in %.4f ms%n", who, measured[measured.length / 2] / 1e6);
    }
}
