package io.vicfield.examples.testbed.vsphere;

import io.vicfield.extraconfig.VicSnapshot;
import java.util.List;

/**
 * What a VM was when it was read.
 *
 * @param vm which one
 * @param name in the inventory
 * @param powerState whether it runs
 * @param changeVersion of its configuration; empty if the server has none
 * @param options its extraConfig in the server's order
 */
public record VmState(MoRef vm, String name, PowerState powerState, String changeVersion, List<OptionValue> options) {
    /** What is read of a VM. */
    static final List<String> PATHS =
            List.of("name", "runtime.powerState", "config.changeVersion", "config.extraConfig");

    /** Copies the options. */
    public VmState {
        options = List.copyOf(options);
    }

    /**
     * From the properties of {@link #PATHS}.
     *
     * @throws VsphereFault if the server withholds one
     * @throws VsphereUnexpected if the VM has no configuration, as while it is created
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

    /** The extraConfig for codecs and {@link io.vicfield.extraconfig.DeltaPlanner deltas}. */
    public VicSnapshot snapshot() {
        return VicSnapshot.of(options, OptionValue.ACCESS, changeVersion);
    }

    /** Without the options' values. */
    @Override
    public String toString() {
        return vm + " " + name + " (" + powerState + ", changeVersion " + changeVersion + ", " + options.size()
                + " options)";
    }
}
