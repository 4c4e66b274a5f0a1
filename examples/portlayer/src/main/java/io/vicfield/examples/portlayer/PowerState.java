package io.vicfield.examples.portlayer;

/** Whether a VM runs. */
public enum PowerState {
    ON,
    OFF,
    SUSPENDED
}
