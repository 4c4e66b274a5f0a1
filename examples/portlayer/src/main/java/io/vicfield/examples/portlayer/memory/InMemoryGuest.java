package io.vicfield.examples.portlayer.memory;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.keys.Keys;
import org.jspecify.annotations.Nullable;

/** A VM's extraConfig as the VM itself sees it: hidden keys are not there. */
public final class InMemoryGuest implements VicSource, VicSink {
    private final InMemoryVirtualMachines machines;
    private final String vm;

    InMemoryGuest(InMemoryVirtualMachines machines, String vm) {
        this.machines = machines;
        this.vm = vm;
    }

    @Override
    public @Nullable String get(String key) {
        return key.startsWith(Keys.GUESTINFO) ? machines.read(vm).snapshot().get(key) : null;
    }

    @Override
    public void put(String key, String value) {
        if (!key.startsWith(Keys.GUESTINFO)) {
            throw new IllegalArgumentException(
                    "a guest cannot write " + key + ", which does not start with " + Keys.GUESTINFO);
        }
        machines.publish(vm, key, value);
    }
}
