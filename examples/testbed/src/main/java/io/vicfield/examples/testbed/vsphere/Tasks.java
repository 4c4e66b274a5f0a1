package io.vicfield.examples.testbed.vsphere;

import java.time.Duration;
import java.util.List;

/** Starts tasks and waits for them, polling less and less often. */
final class Tasks {
    private static final List<String> PATHS = List.of("info.state", "info.error", "info.result");
    private static final long FIRST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 1000;

    private final Soap soap;
    private final Properties properties;
    private final Duration bound;

    Tasks(Soap soap, Properties properties, Duration bound) {
        this.soap = soap;
        this.properties = properties;
        this.bound = bound;
    }

    /**
     * Runs an operation whose name ends in {@code _Task}, and waits for its end.
     *
     * @return the task's properties, including {@code info.result} if the task has a result
     * @throws VsphereFault if the server refuses, or the task fails
     * @throws VsphereTimeout if the task is not done in time; the task is not cancelled
     */
    ObjectContent run(SoapRequest request) {
        MoRef task = MoRef.of(soap.call(request).require("returnval"));
        long end = System.nanoTime() + bound.toNanos();
        for (long pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            ObjectContent info = properties.of(task, PATHS);
            String state = info.require("info.state").text();
            if (state.equals("success")) {
                return info;
            }
            if (state.equals("error")) {
                throw Soap.localized(request.operation(), info.require("info.error"));
            }
            if (System.nanoTime() - end > 0) {
                throw new VsphereTimeout(request.operation() + ": " + task + " is still " + state + " after "
                        + bound.toMillis() + " ms; the task continues");
            }
            sleep(request.operation(), pause);
        }
    }

    private static void sleep(String operation, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VsphereInterrupted(operation);
        }
    }
}
