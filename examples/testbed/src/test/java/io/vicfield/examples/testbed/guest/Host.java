package io.vicfield.examples.testbed.guest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.model.SessionConfig;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A host's view of its VM: the configuration as extraConfig holds it, with {@code <nil>} for the empty value. */
final class Host {
    private static final String NIL = "<nil>";

    final Map<String, String> extraConfig = new ConcurrentHashMap<>();

    /** Returns a container VM of a realistic size. */
    static Host ofAContainerVm() throws IOException {
        return of(benchmark());
    }

    /** Returns a VM that can be read quickly. */
    static Host ofASmallVm() {
        return of(ExecutorConfig.EMPTY
                .withSessions(Map.of("main", SessionConfig.EMPTY.withUser("root")))
                .withNetworks(Map.of("bridge", NetworkEndpoint.EMPTY.withPorts(List.of("80/tcp")))));
    }

    /** Adds values that a careless transport would damage. */
    private static Host of(ExecutorConfig config) {
        Host host = new Host();
        host.put(config.withHostname("h\u00e4llo-\u20ac-\ud83d\ude00").withLayerId(" two  blanks\nand lines\n\n"));
        return host;
    }

    private static ExecutorConfig benchmark() throws IOException {
        Map<String, String> keys = new HashMap<>();
        try (InputStream json = Host.class.getResourceAsStream("/vectors/bench-executor-config.json")) {
            JsonNode encoded = new ObjectMapper().readTree(json).get("encoded");
            encoded.properties()
                    .forEach(key -> keys.put(key.getKey(), key.getValue().asText()));
        }
        return ExecutorConfigCodec.INSTANCE.decode(VicSource.of(keys));
    }

    void put(ExecutorConfig config) {
        ExecutorConfigCodec.INSTANCE.encode(
                config, (key, value) -> extraConfig.put(key, value.isEmpty() ? NIL : value));
    }

    ExecutorConfig config() {
        return ExecutorConfigCodec.INSTANCE.decode(this::get);
    }

    /** Returns the values that a guest can see. */
    ExecutorConfig visible() {
        return ExecutorConfigCodec.INSTANCE.decode(key -> key.startsWith("guestinfo.") ? get(key) : null);
    }

    /** Returns the changed keys. */
    Map<String, String> since(Map<String, String> before) {
        Map<String, String> changed = new TreeMap<>(extraConfig);
        changed.entrySet().removeAll(before.entrySet());
        return changed;
    }

    private String get(String key) {
        String value = extraConfig.get(key);
        return NIL.equals(value) ? "" : value;
    }
}
