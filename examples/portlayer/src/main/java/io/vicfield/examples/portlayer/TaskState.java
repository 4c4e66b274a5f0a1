package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.SessionConfig;

/**
 * The progress of a session or an exec, derived from the status that the guest has published
 * (lib/portlayer/task/state.go).
 */
public enum TaskState {
    CREATED,
    RUNNING,
    STOPPED,
    /** The guest could not start it. */
    FAILED,
    /** The keys contradict one another, because a guest may write them one by one. */
    UNKNOWN;

    /** The value of {@code started} while a process runs. */
    static final String LAUNCHED = "true";

    /** Returns the state of a session or an exec. */
    public static TaskState of(SessionConfig task) {
        return of(task.started(), task.detail().startTime(), task.detail().stopTime());
    }

    static TaskState of(String started, long startTime, long stopTime) {
        if (!started.isEmpty() && !started.equals(LAUNCHED)) {
            return startTime >= stopTime ? FAILED : UNKNOWN;
        }
        if (started.isEmpty() && startTime == 0 && stopTime == 0) {
            return CREATED;
        }
        // The guest may publish the result after its times, so an empty result follows from the times.
        return startTime > stopTime ? RUNNING : STOPPED;
    }
}
