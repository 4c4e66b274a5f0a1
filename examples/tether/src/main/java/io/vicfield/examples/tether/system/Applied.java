package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.NetworkEndpoint;
import java.time.Duration;
import java.util.Optional;

/**
 * The result of setting up a network interface.
 *
 * @param endpoint the endpoint; its {@code assigned}, and its network's, hold the values that it got
 * @param lease the time after which the settings expire unless they are applied again; empty if they never expire
 */
public record Applied(NetworkEndpoint endpoint, Optional<Duration> lease) {
    /** Returns a result that never expires. */
    public static Applied forGood(NetworkEndpoint endpoint) {
        return new Applied(endpoint, Optional.empty());
    }
}
