package io.vicfield.examples.portlayer;

import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfigKeys;

/** A session or an exec, and the keys under which the guest publishes its status. */
record Task(String name, SessionConfigKeys keys) {
    /**
     * Finds a task by its ID.
     *
     * @throws IllegalArgumentException if the container has no task with this ID
     */
    static Task of(ExecutorConfig config, String id) {
        if (config.sessions().containsKey(id)) {
            return new Task("session " + id, ExecutorConfigKeys.ROOT.sessions(id));
        }
        if (config.execs().containsKey(id)) {
            return new Task("exec " + id, ExecutorConfigKeys.ROOT.execs(id));
        }
        throw new IllegalArgumentException(config.common().id() + " has no session or exec " + id
                + ": commit it first, or refresh the handle if another program did");
    }

    /** Whether the guest has reported the result of its start. */
    boolean hasStarted(VicSource source) {
        return !keys.started().readFrom(source).isEmpty();
    }

    /** Returns whether the guest will not publish any further status. */
    boolean hasEnded(VicSource source) {
        String started = keys.started().readFrom(source);
        long startTime = keys.detail().startTime().readFrom(source);
        long stopTime = keys.detail().stopTime().readFrom(source);
        return switch (TaskState.of(started, startTime, stopTime)) {
            case CREATED, RUNNING -> false;
            case FAILED, UNKNOWN -> true;
            // A task that was started again within the second in which it stopped has the same times as a task that
            // ended at once.
            case STOPPED -> stopTime != 0 && !(started.isEmpty() && startTime == stopTime);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
