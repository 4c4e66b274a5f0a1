package io.vicfield.examples.testbed.vsphere;

/** The states that tell whether a VM runs. */
public enum PowerState {
    ON("poweredOn"),
    OFF("poweredOff"),
    SUSPENDED("suspended");

    private final String wire;

    PowerState(String wire) {
        this.wire = wire;
    }

    static PowerState of(String wire) {
        for (PowerState state : values()) {
            if (state.wire.equals(wire)) {
                return state;
            }
        }
        throw new VsphereUnexpected("a VM's power state is not poweredOn, poweredOff or suspended");
    }
}
