package io.vicfield.examples.tether;

import java.time.Duration;

/**
 * The waiting times of a tether.
 *
 * @param restartPause the time between the end of a session and its restart
 * @param stopPatience the time that sessions get to end after their stop signal; then they are killed
 */
public record Timing(Duration restartPause, Duration stopPatience) {
    /** VIC's waiting times. */
    public static final Timing USUAL = new Timing(Duration.ofSeconds(3), Duration.ofSeconds(10));
}
