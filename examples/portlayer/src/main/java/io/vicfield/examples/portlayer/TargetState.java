package io.vicfield.examples.portlayer;

/** The state that a commit brings a container to. */
public enum TargetState {
    /** As it is; a new one stays off. */
    UNCHANGED,
    /** Its VM on; every session forgets how it fared before. */
    RUNNING,
    /** Its VM off. */
    STOPPED
}
