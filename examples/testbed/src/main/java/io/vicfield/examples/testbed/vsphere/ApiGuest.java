package io.vicfield.examples.testbed.vsphere;

import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Simulates a guest without running one. It reads and writes the VM's extraConfig through the server's API, where an
 * ESXi host would do so for its guest. The values are passed as they are stored.
 */
public record ApiGuest(VirtualMachine vm) implements GuestRpc {
    @Override
    public @Nullable String send(GuestCommand command) {
        String value = command.value();
        return value == null ? get(command.key()) : set(command.key(), value);
    }

    private @Nullable String get(String key) {
        return vm.read().options().stream()
                .filter(option -> option.key().equals(key))
                .map(OptionValue::value)
                .findFirst()
                .orElse(null);
    }

    private String set(String key, String value) {
        vm.reconfigure(List.of(OptionValue.text(key, value)), "");
        return "";
    }
}
