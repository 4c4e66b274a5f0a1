package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.guestinfo.GuestRpc;

/** The place of the demo's VM. */
public interface Site {
    /** The site's name in the output. */
    String name();

    /** Returns the operations of the host's side. */
    VirtualMachines machines();

    /** Returns the guest's connection to its host. */
    GuestRpc guest(String vm);

    /** Removes a VM completely. */
    void remove(String vm);
}
