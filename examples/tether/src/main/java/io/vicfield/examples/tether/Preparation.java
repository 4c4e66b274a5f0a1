package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.tether.system.Operations;
import java.util.Comparator;

/** Prepares the machine once, before the first session starts. */
final class Preparation {
    /** The length of an ID in a host name. */
    private static final int SHORT_ID = 12;

    private final Operations operations;
    private final Log log;

    Preparation(Operations operations, Log log) {
        this.operations = operations;
        this.log = log;
    }

    void nameHost(ExecutorConfig config) {
        String hostname = hostname(config);
        if (!hostname.isEmpty()) {
            log.info("host name " + hostname);
            operations.setHostname(hostname, config.common().name());
        }
    }

    /** Mounts outer folders before the folders inside them. */
    void mount(ExecutorConfig config) {
        config.mounts().values().stream()
                .sorted(Comparator.comparing(MountSpec::path))
                .peek(mount -> log.info("mounting " + mount.shownSource() + " on " + mount.path()))
                .forEach(operations::mount);
    }

    private static String hostname(ExecutorConfig config) {
        String id = config.common().id();
        if (config.hostname().isEmpty()) {
            return id.substring(0, Math.min(id.length(), SHORT_ID));
        }
        return config.domainname().isEmpty() ? config.hostname() : config.hostname() + "." + config.domainname();
    }
}
