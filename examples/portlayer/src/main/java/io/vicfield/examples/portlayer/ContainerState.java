package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.SessionConfig;

/** The state of a container, from its VM's power state and its sessions' published status. */
public enum ContainerState {
    CREATED,
    STARTING,
    RUNNING,
    STOPPED,
    SUSPENDED;

    /**
     * Returns the state as VIC defines it: a container runs if all of its sessions run. It is new if it never started
     * and never stopped.
     */
    static ContainerState of(PowerState power, ExecutorConfig config) {
        return switch (power) {
            case ON -> config.sessions().values().stream().allMatch(ContainerState::launched) ? RUNNING : STARTING;
            case OFF ->
                config.sessions().isEmpty()
                                || config.sessions().values().stream().anyMatch(ContainerState::stamped)
                        ? STOPPED
                        : CREATED;
            case SUSPENDED -> SUSPENDED;
        };
    }

    private static boolean launched(SessionConfig session) {
        return session.started().equals(TaskState.LAUNCHED);
    }

    private static boolean stamped(SessionConfig session) {
        Detail detail = session.detail();
        return detail.startTime() != 0 || detail.stopTime() != 0;
    }
}
