package io.vicfield.examples.portlayer;

import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The guest of a VM on a server: what an ESXi does between the two, with the texts as they are stored. */
record GuestOfVm(VirtualMachine vm) implements GuestRpc {
    @Override
    public @Nullable String send(GuestCommand command) {
        String value = command.value();
        if (value == null) {
            return vm.read().options().stream()
                    .filter(option -> option.key().equals(command.key()))
                    .map(OptionValue::value)
                    .findFirst()
                    .orElse(null);
        }
        vm.reconfigure(List.of(OptionValue.text(command.key(), value)), "");
        return "";
    }
}
