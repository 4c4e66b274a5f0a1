package io.vicfield.examples.tether;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.MountSpec;
import io.vicfield.examples.tether.system.OperationException;
import io.vicfield.examples.tether.system.Operations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Applies the host name and the mounts of each configuration to the machine. */
final class Preparation {
    /** The length of an ID in a host name. */
    private static final int SHORT_ID = 12;

    private static final List<String> SCHEMES = List.of("label", "nfs");

    private final Operations operations;
    private final Log log;
    private final Map<String, MountSpec> mounted = new HashMap<>();

    Preparation(Operations operations, Log log) {
        this.operations = operations;
        this.log = log;
    }

    void nameHost(ExecutorConfig config) {
        String hostname = hostname(config);
        if (hostname.isEmpty()) {
            return;
        }
        log.info("host name " + hostname);
        try {
            // A renewal of a lease, on its own thread, uses the host name and changes the same files.
            synchronized (operations) {
                operations.setHostname(hostname, config.common().name());
            }
        } catch (OperationException e) {
            throw new OperationException("failed to set hostname", e);
        }
    }

    /**
     * Mounts outer folders before the folders inside them. A mount that is unchanged since the last configuration stays
     * as it is. A mount that the configuration no longer contains stays too, because sessions may use it.
     */
    void mount(ExecutorConfig config) {
        config.mounts().entrySet().stream()
                .sorted(Comparator.comparing(mount -> mount.getValue().path()))
                .forEach(mount -> mount(mount.getKey(), mount.getValue()));
    }

    private void mount(String name, MountSpec mount) {
        MountSpec before = mounted.get(mount.path());
        if (mount.equals(before)) {
            return;
        }
        String scheme = String.valueOf(mount.source().getScheme());
        if (!SCHEMES.contains(scheme)) {
            throw new OperationException("unsupported volume mount type for " + name + ": " + scheme);
        }
        log.info("mounting " + mount.shownSource() + " on " + mount.path());
        try {
            if (before != null) {
                operations.unmount(before);
            }
            operations.mount(mount);
        } catch (OperationException e) {
            throw new OperationException("mounting " + mount.shownSource() + " on " + mount.path() + " failed", e);
        }
        mounted.put(mount.path(), mount);
    }

    private static String hostname(ExecutorConfig config) {
        String id = config.common().id();
        if (config.hostname().isEmpty()) {
            return id.substring(0, Math.min(id.length(), SHORT_ID));
        }
        return config.domainname().isEmpty() ? config.hostname() : config.hostname() + "." + config.domainname();
    }
}
