package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.VicSnapshot;

/**
 * A VM as it was when it was read.
 *
 * @param reference which one, in the words of its {@link VirtualMachines}
 * @param name in the inventory
 * @param power whether it runs
 * @param snapshot its extraConfig with the changeVersion
 */
public record Vm(String reference, String name, PowerState power, VicSnapshot snapshot) {
    /** For messages. */
    @Override
    public String toString() {
        return reference + " (" + name + ")";
    }
}
