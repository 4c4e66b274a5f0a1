package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.VicMigrations;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The containers of one container host. This class is thread-safe; a {@link Handle} is for one thread.
 *
 * <pre>{@code
 * Containers containers = new Containers(machines, ExecConfiguration.load(guestinfo));
 * Handle box = containers.create(config, new VmSize(1, 512)).target(TargetState.RUNNING);
 * box.commit();
 * box.awaitStarted(box.id(), Duration.ofMinutes(3));
 * }</pre>
 */
public final class Containers {
    private static final int ATTEMPTS = 5;

    private final VirtualMachines machines;
    private final ExecConfiguration host;
    private final VmNames names;
    private final Clock clock;
    private final int attempts;
    private final Optional<UUID> hostUuid;

    /** Uses the system's clock, and five attempts for each commit. */
    public Containers(VirtualMachines machines, ExecConfiguration host) {
        this(machines, host, Clock.systemUTC(), ATTEMPTS);
    }

    /**
     * Creates the containers of a host.
     *
     * @param clock the clock for start and stop times
     * @param attempts the maximum number of attempts of a commit while other programs change the same VM; at least 1
     * @throws IllegalArgumentException if the host's pattern of VM names leaves no room for a name or an ID
     */
    public Containers(VirtualMachines machines, ExecConfiguration host, Clock clock, int attempts) {
        this(machines, host, clock, attempts, Optional.empty());
    }

    private Containers(
            VirtualMachines machines, ExecConfiguration host, Clock clock, int attempts, Optional<UUID> hostUuid) {
        this.machines = machines;
        this.host = host;
        this.clock = clock;
        this.attempts = attempts;
        this.hostUuid = hostUuid;
        names = new VmNames(host.container().containerNameConvention());
    }

    /**
     * Returns these containers, whose new VMs get a BIOS UUID made of the host's UUID and the container's ID, as in VIC.
     * Without the host's UUID, the server chooses the BIOS UUID.
     *
     * @param uuid the BIOS UUID of the host's own VM
     */
    public Containers withHostUuid(UUID uuid) {
        return new Containers(machines, host, clock, attempts, Optional.of(uuid));
    }

    /**
     * Returns a handle for a new container. Its VM gets the host's debug level, the host's syslog server, and the data
     * version that this program writes.
     *
     * @param config the configuration with the container's ID and name; its first session has the same ID
     * @throws IllegalArgumentException if the configuration has no ID
     */
    public Handle create(ExecutorConfig config, VmSize size) {
        if (config.common().id().isEmpty()) {
            throw new IllegalArgumentException("a container needs an ID: config.common().id() is empty");
        }
        Diagnostics diagnostics =
                config.diagnostics().withDebugLevel(host.debugLevel()).withSysLogConfig(host.sysLogConfig());
        Build build = config.version().orElse(Build.EMPTY).withPluginVersion(VicMigrations.CONTAINER.latest());
        return new Handle(this, config.withDiagnostics(diagnostics).withVersion(Optional.of(build)), size);
    }

    /**
     * Returns a handle for an existing container's VM. Older data is migrated in the handle, and stays unchanged in the
     * VM: see {@link Handle#migration}.
     *
     * @throws io.vicfield.VicDecodeException if a value of its configuration cannot be parsed
     * @throws IllegalArgumentException if the VM is not a container's, or its version is not a number
     */
    public Handle load(String vm) {
        return new Handle(this, Loaded.of(machines.read(vm)));
    }

    VirtualMachines machines() {
        return machines;
    }

    VmNames names() {
        return names;
    }

    Optional<UUID> hostUuid() {
        return hostUuid;
    }

    Clock clock() {
        return clock;
    }

    int attempts() {
        return attempts;
    }
}
