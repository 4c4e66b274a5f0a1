package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.guestinfo.GuestRpc;

/**
 * Runs the demo in this process. The VM consists of an extraConfig and a power state; all operations of the host and
 * the guest are real.
 */
public final class MemorySite implements Site {
    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();

    /** Creates a site without VMs. */
    public MemorySite() {}

    @Override
    public String name() {
        return "in memory";
    }

    @Override
    public VirtualMachines machines() {
        return machines;
    }

    @Override
    public GuestRpc guest(String vm) {
        return machines.guest(vm);
    }

    @Override
    public void remove(String vm) {
        // The VM ends with the process.
    }
}
