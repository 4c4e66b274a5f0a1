package io.vicfield.examples.tether;

import java.time.Duration;

/**
 * How long a tether waits.
 *
 * @param restartPause between the end of a session and its restart
 * @param stopPatience for sessions to end after their stop signal; then they are killed
 */
public record Timing(Duration restartPause, Duration stopPatience) {
    /** VIC's. */
    public static final Timing USUAL = new Timing(Duration.ofSeconds(3), Duration.ofSeconds(10));
}
