package io.vicfield.examples.portlayer;

/** The power state of a VM. */
public enum PowerState {
    ON,
    OFF,
    SUSPENDED
}
