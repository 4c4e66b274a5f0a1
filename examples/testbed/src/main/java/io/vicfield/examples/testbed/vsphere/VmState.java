package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.VicSnapshot;
import java.util.List;

/**
 * The state of a VM when it was read.
 *
 * @param vm the reference to the VM
 * @param name the VM's name in the inventory
 * @param powerState whether the VM runs
 * @param changeVersion the version of the VM's configuration; empty if the server has none
 * @param options the VM's extraConfig in the server's order
 */
public record VmState(MoRef vm, String name, PowerState powerState, String changeVersion, List<OptionValue> options) {
    /** The paths of the properties to read. */
    static final List<String> PATHS =
            List.of("name", "runtime.powerState", "config.changeVersion", "config.extraConfig");

    /** Copies the options. */
    public VmState {
        options = List.copyOf(options);
    }

    /**
     * Creates a state from the properties of {@link #PATHS}.
     *
     * @throws VsphereFault if the server withholds a property
     * @throws VsphereUnexpected if the VM has no configuration, for example while it is being created
     */
    static VmState of(ObjectContent content) {
        Xml extraConfig = content.require("config.extraConfig");
        return new VmState(
                content.object(),
                content.require("name").text(),
                PowerState.of(content.require("runtime.powerState").text()),
                content.textOf("config.changeVersion"),
                extraConfig.children("OptionValue").stream()
                        .map(OptionValue::of)
                        .toList());
    }

    /** Returns the extraConfig for codecs and {@link io.vicfield.extraconfig.DeltaPlanner deltas}. */
    public VicSnapshot snapshot() {
        return VicSnapshot.of(options, OptionValue.ACCESS, changeVersion);
    }

    /** Omits the options' values, which may be secrets. */
    @Override
    public String toString() {
        return vm + " " + name + " (" + powerState + ", changeVersion " + changeVersion + ", " + options.size()
                + " options)";
    }
}
