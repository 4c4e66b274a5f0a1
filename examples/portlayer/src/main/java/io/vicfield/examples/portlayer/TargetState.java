package io.vicfield.examples.portlayer;

/** The state that a commit brings a container to. */
public enum TargetState {
    /** Keeps the current state; a new VM stays off. */
    UNCHANGED,
    /** Powers the VM on, and resets the status of every session. */
    RUNNING,
    /** Powers the VM off. */
    STOPPED
}
