package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.guestinfo.GuestRpc;

/** Where the VM of the demo lives. */
public interface Site {
    /** The site's name in the output. */
    String name();

    /** The host's side. */
    VirtualMachines machines();

    /** The guest's way to its host. */
    GuestRpc guest(String vm);

    /** Leaves nothing of it behind. */
    void remove(String vm);
}
