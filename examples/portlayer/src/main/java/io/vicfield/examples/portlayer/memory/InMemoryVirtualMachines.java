package io.vicfield.examples.portlayer.memory;

import io.vicfield.examples.portlayer.PowerState;
import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.examples.portlayer.Vm;
import io.vicfield.examples.portlayer.VmSpec;
import io.vicfield.examples.portlayer.WaitException;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.guestinfo.GuestRpc;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Simulates VMs that have only an extraConfig and a power state. As in vSphere, every change sets a new changeVersion,
 * and an old changeVersion is refused. Names are unique. When a running VM is powered off, guest keys that were sent
 * while it ran get their earlier values again, or are deleted.
 */
public final class InMemoryVirtualMachines implements VirtualMachines {
    private final Map<String, InMemoryVm> vms = new LinkedHashMap<>();

    /** Starts without any VMs. */
    public InMemoryVirtualMachines() {}

    @Override
    public synchronized String create(VmSpec spec) {
        if (vms.values().stream().anyMatch(vm -> vm.name().equals(spec.name()))) {
            throw new IllegalStateException("a VM with the name " + spec.name() + " exists already");
        }
        String reference = "vm-" + (vms.size() + 1);
        vms.put(reference, new InMemoryVm(reference, spec));
        return reference;
    }

    /** Returns the references of all VMs, the oldest first. */
    public synchronized List<String> references() {
        return new ArrayList<>(vms.keySet());
    }

    /** Returns a VM's connection to its host, for its {@link io.vicfield.guestinfo.GuestInfo}. */
    public GuestRpc guest(String vm) {
        find(vm);
        return new InMemoryGuest(this, vm);
    }

    @Override
    public synchronized Vm read(String vm) {
        return find(vm).read();
    }

    @Override
    public synchronized void reconfigure(String vm, VicDelta delta) {
        find(vm).reconfigure(delta);
        notifyAll();
    }

    @Override
    public void powerOn(String vm) {
        power(vm, PowerState.ON);
    }

    @Override
    public void powerOff(String vm) {
        power(vm, PowerState.OFF);
    }

    /** Suspends a VM. */
    public void suspend(String vm) {
        power(vm, PowerState.SUSPENDED);
    }

    @Override
    public synchronized Vm await(String vm, String what, Predicate<Vm> wanted, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (Vm now = read(vm); ; now = read(vm)) {
            if (wanted.test(now)) {
                return now;
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new WaitException(vm + ": " + what + " took longer than " + time.toMillis() + " ms");
            }
            sleep(vm, what, left);
        }
    }

    synchronized void publish(String vm, String key, String text) {
        find(vm).publish(key, text);
        notifyAll();
    }

    private synchronized void power(String vm, PowerState state) {
        find(vm).power(state);
        notifyAll();
    }

    private synchronized InMemoryVm find(String reference) {
        InMemoryVm vm = vms.get(reference);
        if (vm == null) {
            throw new IllegalArgumentException("no VM " + reference + "; there are " + vms.keySet());
        }
        return vm;
    }

    private void sleep(String vm, String what, long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitException(vm + ": interrupted while waiting for " + what, e);
        }
    }
}
