package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Diagnostics;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.VicMigrations;
import java.time.Clock;
import java.util.Optional;

/**
 * The containers of one container host. Serves many threads; a {@link Handle} serves one.
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

    /** With the system's clock, and five attempts at each commit. */
    public Containers(VirtualMachines machines, ExecConfiguration host) {
        this(machines, host, Clock.systemUTC(), ATTEMPTS);
    }

    /**
     * All of its own choice.
     *
     * @param clock for start and stop times
     * @param attempts how often a commit is tried while others change the same VM; at least 1
     * @throws IllegalArgumentException if the host's pattern of VM names leaves no room for them
     */
    public Containers(VirtualMachines machines, ExecConfiguration host, Clock clock, int attempts) {
        this.machines = machines;
        this.host = host;
        this.clock = clock;
        this.attempts = attempts;
        names = new VmNames(host.container().containerNameConvention());
    }

    /**
     * A handle on a container that is not there yet. Its VM gets the host's level of debugging and its syslog server, and
     * its data the version that this program writes.
     *
     * @param config with the container's ID and name; its first session has the same ID
     * @throws IllegalArgumentException if it has no ID
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
     * A handle on a container's VM. Older data is migrated for the handle, and stays in the VM as it is: see
     * {@link Handle#migration}.
     *
     * @throws io.vicfield.VicDecodeException if a value of its configuration cannot be parsed
     * @throws IllegalArgumentException if it is not a container's VM, or of a version that nothing migrates from
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

    Clock clock() {
        return clock;
    }

    int attempts() {
        return attempts;
    }
}
