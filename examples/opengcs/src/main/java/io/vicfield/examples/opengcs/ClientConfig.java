package io.vicfield.examples.opengcs;

import io.vicfield.VicSource;
import java.util.List;

/**
 * The configuration of a utility VM.
 *
 * @param name the utility VM's
 * @param options what users choose
 * @param requestedMode how it should boot
 * @param timeoutSeconds how long to wait for it; 0 is not set
 * @param disks what it gets of the host
 */
public record ClientConfig(
        String name, ClientOptions options, RequestedMode requestedMode, long timeoutSeconds, List<MappedDisk> disks) {

    /** Copies the disks. */
    public ClientConfig {
        if (timeoutSeconds < 0) {
            throw new IllegalArgumentException("timeoutSeconds cannot be negative, found " + timeoutSeconds);
        }
        disks = List.copyOf(disks);
    }

    /** Nothing chosen yet. */
    public static ClientConfig named(String name) {
        return new ClientConfig(name, ClientOptions.EMPTY, RequestedMode.AUTO, 0, List.of());
    }

    /** With these choices, before users make theirs. */
    public ClientConfig withOptions(ClientOptions options) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /** To boot so. */
    public ClientConfig withRequestedMode(RequestedMode requestedMode) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /** With a time-out that no option and no variable changes. */
    public ClientConfig withTimeoutSeconds(long timeoutSeconds) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /** With these disks. */
    public ClientConfig withDisks(List<MappedDisk> disks) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /**
     * This configuration with the options over its own, and defaults for what is empty then.
     *
     * @param options {@code key=value}, keys in upper or lower case; those that are not the client's are ignored
     * @param environment {@code System::getenv}, or a map's {@code get} in a test
     * @throws io.vicfield.VicDecodeException if an element is not an option, or a time-out is not a number of
     *     seconds; it names the option or the variable
     */
    public ClientConfig generateDefault(List<String> options, VicSource environment) {
        return generateDefault(new OptionSources(options, environment), environment);
    }

    ClientConfig generateDefault(OptionSources sources, VicSource environment) {
        ClientOptions chosen = sources.over(options);
        String programFiles = environment.get("ProgramFiles");
        return withOptions(Defaults.fill(chosen, programFiles == null ? "" : programFiles))
                .withTimeoutSeconds(timeout(chosen.timeoutSeconds(), sources.environmentSeconds()));
    }

    /**
     * How it will boot.
     *
     * @throws InvalidConfigException if a file is missing or the choices contradict each other; it lists everything
     */
    public ActualMode validate() {
        return new Validation(this).mode();
    }

    /** Returns the set value, else the larger of option and environment, else the default. */
    private long timeout(long option, long variable) {
        if (timeoutSeconds != 0) {
            return timeoutSeconds;
        }
        long larger = Math.max(option, variable);
        return larger != 0 ? larger : Defaults.TIMEOUT_SECONDS;
    }
}
