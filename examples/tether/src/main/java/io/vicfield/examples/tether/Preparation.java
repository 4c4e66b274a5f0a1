package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.model.NetworkEndpoint;
import io.vicfield.examples.tether.system.Operations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is done to the machine once, before the first session starts. */
final class Preparation {
    /** As much of an ID as a host name shows. */
    private static final int SHORT_ID = 12;

    private final Operations operations;
    private final Log log;

    Preparation(Operations operations, Log log) {
        this.operations = operations;
        this.log = log;
    }

    /** The networks with what each of them got. */
    Map<String, NetworkEndpoint> prepare(ExecutorConfig config) {
        String hostname = hostname(config);
        if (!hostname.isEmpty()) {
            log.info("host name " + hostname);
            operations.setHostname(hostname, config.common().name());
        }
        return networks(config.networks());
    }

    /** Folders before what is mounted in them. */
    void mount(ExecutorConfig config) {
        config.mounts().values().stream()
                .sorted(Comparator.comparing(MountSpec::path))
                .peek(mount -> log.info("mounting " + mount.source() + " on " + mount.path()))
                .forEach(operations::mount);
    }

    private static String hostname(ExecutorConfig config) {
        String id = config.common().id();
        if (config.hostname().isEmpty()) {
            return id.substring(0, Math.min(id.length(), SHORT_ID));
        }
        return config.domainname().isEmpty() ? config.hostname() : config.hostname() + "." + config.domainname();
    }

    /** Those that lead nowhere first, as others may depend on them. */
    private Map<String, NetworkEndpoint> networks(Map<String, NetworkEndpoint> endpoints) {
        List<Map.Entry<String, NetworkEndpoint>> ordered = new ArrayList<>(endpoints.entrySet());
        ordered.sort(Comparator.comparing(
                        (Map.Entry<String, NetworkEndpoint> e) -> !e.getValue().internal())
                .thenComparing(Map.Entry::getKey));
        Map<String, NetworkEndpoint> applied = new LinkedHashMap<>();
        ordered.forEach(entry -> applied.put(entry.getKey(), apply(entry.getKey(), entry.getValue())));
        return applied;
    }

    private NetworkEndpoint apply(String name, NetworkEndpoint endpoint) {
        NetworkEndpoint applied = operations.apply(endpoint);
        log.info("network " + name + " has " + applied.assigned());
        return applied;
    }
}
