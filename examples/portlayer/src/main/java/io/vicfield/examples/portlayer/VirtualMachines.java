package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.VicDelta;
import java.time.Duration;
import java.util.function.Predicate;

/** The vSphere operations that the port layer needs. Implementations are safe for use by several threads. */
public interface VirtualMachines {
    /**
     * Creates a VM; it is off.
     *
     * @return its reference
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

    /** Starts it. One that runs already stays so. */
    void powerOn(String vm);

    /** Stops it, as if its plug were pulled. One that is off already stays so. */
    void powerOff(String vm);

    /**
     * Waits for updates of its extraConfig and its power state, until it is as wanted.
     *
     * @param what is waited for, for the message
     * @throws WaitException if that does not come in time
     */
    Vm await(String vm, String what, Predicate<Vm> wanted, Duration time);
}
