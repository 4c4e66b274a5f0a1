package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.SizeLimits;
import java.time.Duration;

/**
 * The time limits and size limits of a session.
 *
 * @param connect the time limit for a connection, TLS included
 * @param answer the time limit for a request's whole answer
 * @param task the time limit for a task, from the answer that names it
 * @param sizes the limits of a VM's extraConfig; larger values are not sent
 */
public record Bounds(Duration connect, Duration answer, Duration task, SizeLimits sizes) {
    /** The defaults: 10 seconds, one minute, five minutes, and the sizes that vSphere usually accepts. */
    public static final Bounds USUAL =
            new Bounds(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), SizeLimits.USUAL);

    /** Returns these bounds with another time limit for an answer. */
    public Bounds withAnswer(Duration time) {
        return new Bounds(connect, time, task, sizes);
    }

    /** Returns these bounds with another time limit for a task. */
    public Bounds withTask(Duration time) {
        return new Bounds(connect, answer, time, sizes);
    }

    /** Returns these bounds with other size limits. */
    public Bounds withSizes(SizeLimits limits) {
        return new Bounds(connect, answer, task, limits);
    }
}
