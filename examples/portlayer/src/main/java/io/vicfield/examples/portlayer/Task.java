package io.vicfield.examples.portlayer;

import io.vicfield.VicSource;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfigKeys;

/** A session or an exec, and the keys that the guest publishes its fate under. */
record Task(String name, SessionConfigKeys keys) {
    /**
     * By its ID.
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
                + ": commit it first, or refresh the handle if somebody else did");
    }

    /** Whether the guest has reported the result of its start. */
    boolean hasStarted(VicSource source) {
        return !keys.started().readFrom(source).isEmpty();
    }

    /** Whether it will not publish any more. */
    boolean hasEnded(VicSource source) {
        String started = keys.started().readFrom(source);
        long startTime = keys.detail().startTime().readFrom(source);
        long stopTime = keys.detail().stopTime().readFrom(source);
        return switch (TaskState.of(started, startTime, stopTime)) {
            case CREATED, RUNNING -> false;
            case FAILED, UNKNOWN -> true;
            // Started again in the second in which it was stopped, it has the same times as one that ended at once.
            case STOPPED -> stopTime != 0 && !(started.isEmpty() && startTime == stopTime);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
