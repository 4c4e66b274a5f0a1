package io.vicfield.examples.portlayer;

import io.vicfield.extraconfig.VicSnapshot;

/**
 * The state of a VM when it was read.
 *
 * @param reference the VM's reference, as its {@link VirtualMachines} defines it
 * @param name the VM's name in the inventory
 * @param power whether it runs
 * @param snapshot the VM's extraConfig with the changeVersion
 */
public record Vm(String reference, String name, PowerState power, VicSnapshot snapshot) {
    /** Describes the VM for messages. */
    @Override
    public String toString() {
        return reference + " (" + name + ")";
    }
}
