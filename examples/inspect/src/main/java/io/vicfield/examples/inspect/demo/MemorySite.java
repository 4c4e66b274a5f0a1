package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.guestinfo.GuestRpc;

/** This process. Its VM is an extraConfig and a power state; everything that the two sides do to it is real. */
public final class MemorySite implements Site {
    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();

    /** Without VMs. */
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
        // Goes with the process.
    }
}
