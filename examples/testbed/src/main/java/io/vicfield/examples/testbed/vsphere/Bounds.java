package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.SizeLimits;
import java.time.Duration;

/**
 * How long a session waits, and how much it sends.
 *
 * @param connect for a connection, TLS included
 * @param answer for a request's whole answer
 * @param task for a task, from the answer that names it
 * @param sizes of a VM's extraConfig: what exceeds them is not sent
 */
public record Bounds(Duration connect, Duration answer, Duration task, SizeLimits sizes) {
    /** 10 seconds, one minute, five minutes, and what vSphere usually takes. */
    public static final Bounds USUAL =
            new Bounds(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), SizeLimits.USUAL);

    /** The same with another time for an answer. */
    public Bounds withAnswer(Duration time) {
        return new Bounds(connect, time, task, sizes);
    }

    /** The same with another time for a task. */
    public Bounds withTask(Duration time) {
        return new Bounds(connect, answer, time, sizes);
    }

    /** The same with other sizes. */
    public Bounds withSizes(SizeLimits limits) {
        return new Bounds(connect, answer, task, limits);
    }
}
