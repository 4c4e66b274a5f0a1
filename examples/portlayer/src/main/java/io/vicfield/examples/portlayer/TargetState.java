package io.vicfield.examples.portlayer;

/** What a commit shall bring a container to. */
public enum TargetState {
    /** As it is; a new one stays off. */
    UNCHANGED,
    /** Its VM on; every session forgets how it fared before. */
    RUNNING,
    /** Its VM off. */
    STOPPED
}
