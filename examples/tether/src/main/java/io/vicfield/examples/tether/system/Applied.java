package io.vicfield.examples.tether.system;

import io.vicfield.examples.model.NetworkEndpoint;
import java.time.Duration;
import java.util.Optional;

/**
 * A network interface that was set up.
 *
 * @param endpoint says in {@code assigned}, its own and its network's, what it got
 * @param lease how long that may be used; it has to be applied again before. None: for good
 */
public record Applied(NetworkEndpoint endpoint, Optional<Duration> lease) {
    /** For good. */
    public static Applied forGood(NetworkEndpoint endpoint) {
        return new Applied(endpoint, Optional.empty());
    }
}
