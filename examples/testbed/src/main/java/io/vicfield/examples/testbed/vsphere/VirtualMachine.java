package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A VM on the server. It caches nothing: every {@link #read} asks the server. */
public final class VirtualMachine {
    private static final String DEVICES = "config.hardware.device";
    private static final String VMX = "config.files.vmPathName";

    private final MoRef reference;
    private final Soap soap;
    private final Properties properties;
    private final MoRef collector;
    private final Bounds bounds;

    VirtualMachine(MoRef reference, Soap soap, Properties properties, MoRef collector, Bounds bounds) {
        this.reference = reference;
        this.soap = soap;
        this.properties = properties;
        this.collector = collector;
        this.bounds = bounds;
    }

    /** The server's reference to this VM. */
    public MoRef reference() {
        return reference;
    }

    /** Reads the VM's current name, power state and extraConfig. */
    public VmState read() {
        return VmState.of(properties.of(reference, VmState.PATHS));
    }

    /**
     * Changes the VM's extraConfig: reads it, plans a change and sends it. Starts again if another program changed the
     * VM meanwhile. A VM that is not powered off accepts only hidden and non-persistent keys. An empty change is not
     * sent.
     *
     * @param plan the change to a snapshot: {@code snapshot -> planner.plan(snapshot, wanted)}
     * @param attempts the maximum number of attempts
     * @return the changes that were sent and that were withheld
     * @throws VsphereFault of type ConcurrentAccess if another program changed the VM during every attempt
     * @throws VsphereTooLarge if the configuration would exceed the limits; nothing is sent then
     */
    public VicDelta update(Function<VicSnapshot, VicDelta> plan, int attempts) {
        for (int attempt = 1; ; attempt++) {
            VmState state = read();
            VicDelta planned = plan.apply(state.snapshot());
            VicDelta delta = state.powerState() == PowerState.OFF ? planned : planned.forPoweredOn();
            Sizes.check("ReconfigVM_Task", bounds.sizes(), state.snapshot(), delta);
            try {
                reconfigure(delta);
                return delta;
            } catch (VsphereFault e) {
                if (!e.isConflict() || attempt >= attempts) {
                    throw e;
                }
            }
        }
    }

    /**
     * Sends a delta unchanged, in one reconfiguration. An empty delta is not sent.
     *
     * @return whether something was sent
     * @throws VsphereFault of type ConcurrentAccess if the VM has changed since the delta's snapshot
     */
    public boolean reconfigure(VicDelta delta) {
        return reconfigure(delta.toOptions(OptionValue::text), delta.changeVersion());
    }

    /**
     * Sends options, in one reconfiguration; an empty list is not sent.
     *
     * @param changeVersion the version that the VM must have; empty allows any version
     * @return whether something was sent
     * @throws VsphereTooLarge if an option exceeds the limits; nothing is sent then
     */
    public boolean reconfigure(List<OptionValue> options, String changeVersion) {
        return reconfigure(VmSpec.NO_CHANGE.withOptions(options), changeVersion);
    }

    /**
     * Sends all changes of devices and options, in one reconfiguration. An empty change is not sent.
     *
     * @param changeVersion the version that the VM must have; empty allows any version
     * @return whether something was sent
     * @throws VsphereTooLarge if an option exceeds the limits; nothing is sent then
     */
    public boolean reconfigure(VmSpec spec, String changeVersion) {
        if (spec.isEmpty()) {
            return false;
        }
        Sizes.check("ReconfigVM_Task", bounds.sizes(), spec.options());
        SoapRequest request = SoapRequest.of("ReconfigVM_Task", reference);
        spec.writeTo(request, "spec", changeVersion);
        run(request);
        return true;
    }

    /** Reads the VM's current devices. */
    public List<VmDevice> devices() {
        return properties.of(reference, List.of(DEVICES)).require(DEVICES).children("VirtualDevice").stream()
                .map(DeviceXml::read)
                .toList();
    }

    /** Reads the path of the VM's .vmx file. */
    public DatastorePath vmxPath() {
        return DatastorePath.parse(
                properties.of(reference, List.of(VMX)).require(VMX).text());
    }

    /** Waits until a key has a value that is not empty. */
    public VicSnapshot waitForKey(String key, Duration time) {
        return waitFor(key, snapshot -> snapshot.values().getOrDefault(key, "").length() > 0, time);
    }

    /**
     * Waits until the extraConfig matches a condition; the server reports changes.
     *
     * @param what the condition's description, for the message
     * @throws VsphereTimeout if the condition does not become true in time
     */
    public VicSnapshot waitFor(String what, Predicate<VicSnapshot> wanted, Duration time) {
        return waitForState(what, state -> wanted.test(state.snapshot()), time).snapshot();
    }

    /**
     * Waits until the extraConfig and the power state match a condition; the server reports changes.
     *
     * @param what the condition's description, for the message
     * @throws VsphereTimeout if the condition does not become true in time
     */
    public VmState waitForState(String what, Predicate<VmState> wanted, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        try (Updates updates =
                new Updates(soap, collector, reference, List.of("config.extraConfig", "runtime.powerState"))) {
            for (Duration left = time; !left.isNegative(); left = Duration.ofNanos(end - System.nanoTime())) {
                if (updates.next(left)) {
                    VmState state = read();
                    if (wanted.test(state)) {
                        return state;
                    }
                }
            }
        }
        throw new VsphereTimeout(reference + ": " + what + " did not come within " + time.toMillis() + " ms");
    }

    /** Powers the VM on. */
    public void powerOn() {
        run(SoapRequest.of("PowerOnVM_Task", reference));
    }

    /** Powers the VM off at once, without shutting down the guest. */
    public void powerOff() {
        run(SoapRequest.of("PowerOffVM_Task", reference));
    }

    /** Deletes the VM and its files. */
    public void destroy() {
        run(SoapRequest.of("Destroy_Task", reference));
    }

    private void run(SoapRequest task) {
        new Tasks(soap, properties, bounds.task()).run(task);
    }

    @Override
    public String toString() {
        return reference.toString();
    }
}
