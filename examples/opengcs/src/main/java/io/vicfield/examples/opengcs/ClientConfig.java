package io.vicfield.examples.opengcs;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSource;
import java.util.List;

/**
 * The configuration of a utility VM.
 *
 * @param name the utility VM's name
 * @param options the user's options
 * @param requestedMode the requested boot mode
 * @param timeoutSeconds the time limit for its start, in seconds; 0 if it is not set
 * @param disks the host's disks that it gets
 */
public record ClientConfig(
        String name, ClientOptions options, RequestedMode requestedMode, long timeoutSeconds, List<MappedDisk> disks) {

    /** Copies the disks. */
    public ClientConfig {
        if (timeoutSeconds < 0) {
            throw new IllegalArgumentException("opengcs: timeoutSeconds cannot be negative, found " + timeoutSeconds);
        }
        disks = List.copyOf(disks);
    }

    /** Creates a configuration with this name and without any options. */
    public static ClientConfig named(String name) {
        return new ClientConfig(name, ClientOptions.EMPTY, RequestedMode.AUTO, 0, List.of());
    }

    /** Returns this configuration with options that users can override. */
    public ClientConfig withOptions(ClientOptions options) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /** Returns this configuration with a boot mode. */
    public ClientConfig withRequestedMode(RequestedMode requestedMode) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /** Returns this configuration with a time-out that no option and no variable changes. */
    public ClientConfig withTimeoutSeconds(long timeoutSeconds) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /** Returns this configuration with these disks. */
    public ClientConfig withDisks(List<MappedDisk> disks) {
        return new ClientConfig(name, options, requestedMode, timeoutSeconds, disks);
    }

    /**
     * Returns this configuration with the user's options applied over its own, and with defaults for options that are
     * still empty. It has no disks, as in Go: add the disks afterwards.
     *
     * @param options options of the form {@code key=value}, keys in upper or lower case; unknown options are ignored
     * @param environment {@code System::getenv}, or a map's {@code get} in a test
     * @throws InvalidConfigException if an element is not an option, or a time-out is not a number of seconds;
     *     it names the option or the variable
     */
    public ClientConfig generateDefault(List<String> options, VicSource environment) {
        try {
            return generateDefault(new OptionSources(options, environment), environment);
        } catch (VicDecodeException e) {
            throw new InvalidConfigException(e);
        }
    }

    ClientConfig generateDefault(OptionSources sources, VicSource environment) {
        ClientOptions chosen = sources.over(options);
        return withOptions(Defaults.fill(chosen, environment))
                .withDisks(List.of())
                .withTimeoutSeconds(timeout(chosen.timeoutSeconds(), sources.environmentSeconds()));
    }

    /**
     * Checks the configuration and returns its boot mode.
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
