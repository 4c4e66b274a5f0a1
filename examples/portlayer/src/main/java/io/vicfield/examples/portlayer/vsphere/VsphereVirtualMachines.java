package io.vicfield.examples.portlayer.vsphere;

import io.vicfield.examples.portlayer.ConflictException;
import io.vicfield.examples.portlayer.PowerState;
import io.vicfield.examples.portlayer.VirtualMachines;
import io.vicfield.examples.portlayer.Vm;
import io.vicfield.examples.portlayer.VmSpec;
import io.vicfield.examples.portlayer.WaitException;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmOrigin;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.examples.testbed.vsphere.VsphereFault;
import io.vicfield.examples.testbed.vsphere.VsphereTimeout;
import io.vicfield.extraconfig.VicDelta;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Manages VMs of a vCenter or an ESXi host. Throws a {@link VsphereFault} for other errors of the server. */
public final class VsphereVirtualMachines implements VirtualMachines {
    private static final String TYPE = "VirtualMachine";

    private final Vsphere vsphere;
    private final MoRef folder;
    private final MoRef pool;
    private final String datastore;
    private final boolean vsan;

    /**
     * Uses a session, which the caller must close.
     *
     * @param folder the folder for new VMs
     * @param pool the resource pool that provides processors and memory
     * @param datastore the name of the datastore for their files
     */
    public VsphereVirtualMachines(Vsphere vsphere, MoRef folder, MoRef pool, String datastore) {
        this(vsphere, folder, pool, datastore, false);
    }

    /**
     * Uses a session, which the caller must close.
     *
     * @param folder the folder for new VMs
     * @param pool the resource pool that provides processors and memory
     * @param datastore the name of the datastore for their files
     * @param vsan whether the datastore is a VSAN, which names folders itself
     */
    public VsphereVirtualMachines(Vsphere vsphere, MoRef folder, MoRef pool, String datastore, boolean vsan) {
        this.vsphere = vsphere;
        this.folder = folder;
        this.pool = pool;
        this.datastore = datastore;
        this.vsan = vsan;
    }

    @Override
    public String create(VmSpec spec) {
        List<OptionValue> options = spec.options().stream()
                .map(option -> OptionValue.text(option.key(), option.value()))
                .toList();
        io.vicfield.examples.testbed.vsphere.VmSpec sent = new io.vicfield.examples.testbed.vsphere.VmSpec(
                spec.name(),
                datastore,
                spec.guestId(),
                spec.size().cpus(),
                spec.size().memoryMb(),
                options);
        VmOrigin origin =
                new VmOrigin(spec.biosUuid(), spec.vmxPath(vsan), spec.size().hotAdd());
        return vsphere.createVm(folder, pool, sent.withOrigin(origin))
                .reference()
                .value();
    }

    @Override
    public Vm read(String vm) {
        return of(find(vm).read());
    }

    @Override
    public void reconfigure(String vm, VicDelta delta) {
        try {
            find(vm).reconfigure(delta);
        } catch (VsphereFault e) {
            // VIC does the same: if a VM is in an invalid state, another program is changing it.
            if (e.isConflict() || e.type().equals("InvalidState")) {
                throw new ConflictException(vm + ": " + e.getMessage(), e);
            }
            throw e;
        }
    }

    @Override
    public void powerOn(String vm) {
        power(vm, VirtualMachine::powerOn, PowerState.ON);
    }

    @Override
    public void powerOff(String vm) {
        power(vm, VirtualMachine::powerOff, PowerState.OFF);
    }

    private void power(String vm, Consumer<VirtualMachine> operation, PowerState wanted) {
        try {
            operation.accept(find(vm));
        } catch (VsphereFault e) {
            boolean there = e.type().equals("InvalidPowerState") && read(vm).power() == wanted;
            if (!there) {
                throw e;
            }
        }
    }

    @Override
    public Vm await(String vm, String what, Predicate<Vm> wanted, Duration time) {
        try {
            return of(find(vm).waitForState(what, state -> wanted.test(of(state)), time));
        } catch (VsphereTimeout e) {
            throw new WaitException(e.getMessage(), e);
        }
    }

    private VirtualMachine find(String vm) {
        return vsphere.vm(new MoRef(TYPE, vm));
    }

    private static Vm of(VmState state) {
        return new Vm(state.vm().value(), state.name(), of(state.powerState()), state.snapshot());
    }

    private static PowerState of(io.vicfield.examples.testbed.vsphere.PowerState state) {
        return switch (state) {
            case ON -> PowerState.ON;
            case OFF -> PowerState.OFF;
            case SUSPENDED -> PowerState.SUSPENDED;
        };
    }
}
