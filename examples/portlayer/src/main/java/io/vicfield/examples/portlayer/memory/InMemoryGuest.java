package io.vicfield.examples.portlayer.memory;

import io.vicfield.Keys;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.text.Nil;
import org.jspecify.annotations.Nullable;

/** Connects a VM's guest to its host: {@code new GuestInfo(machines.guest(vm))} is the guest's configuration. */
final class InMemoryGuest implements GuestRpc {

    private final InMemoryVirtualMachines machines;
    private final String vm;

    InMemoryGuest(InMemoryVirtualMachines machines, String vm) {
        this.machines = machines;
        this.vm = vm;
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        String key = command.key();
        if (!key.startsWith(Keys.GUESTINFO)) {
            throw new GuestRpcException(Kind.DENIED, key, "is not a key of the guest");
        }
        String value = command.value();
        return value == null ? get(key) : set(key, value);
    }

    private @Nullable String get(String key) {
        String text = machines.read(vm).snapshot().get(key);
        return text == null ? null : Nil.escape(text);
    }

    private String set(String key, String value) {
        machines.publish(vm, key, Nil.unescape(value));
        return "";
    }
}
