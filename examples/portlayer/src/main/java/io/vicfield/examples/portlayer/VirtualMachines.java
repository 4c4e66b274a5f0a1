package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.VicDelta;
import java.time.Duration;
import java.util.function.Predicate;

/** The vSphere operations that the port layer needs. Implementations are safe for use by several threads. */
public interface VirtualMachines {
    /**
     * Creates a VM, which is powered off.
     *
     * @return the VM's reference
     */
    String create(VmSpec spec);

    /** Returns the VM's current state. */
    Vm read(String vm);

    /**
     * Sends the delta's changes in one reconfiguration.
     *
     * @throws ConflictException if the VM no longer has the delta's changeVersion; nothing is changed then
     */
    void reconfigure(String vm, VicDelta delta);

    /** Powers the VM on; does nothing if it already runs. */
    void powerOn(String vm);

    /** Powers the VM off at once, without shutting down the guest; does nothing if it is already off. */
    void powerOff(String vm);

    /**
     * Waits until the VM's extraConfig and power state match a condition.
     *
     * @param what the condition's description, for the message
     * @throws WaitException if the condition does not become true in time
     */
    Vm await(String vm, String what, Predicate<Vm> wanted, Duration time);
}
