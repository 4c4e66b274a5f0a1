package io.vicfield.examples.testbed.vsphere;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A VM's extraConfig as its own guest sees it: what an ESXi does between the two, as it is stored. */
final class GuestOfVm implements VicSource, VicSink {
    private final VirtualMachine vm;

    GuestOfVm(VirtualMachine vm) {
        this.vm = vm;
    }

    @Override
    public @Nullable String get(String key) {
        return stored().get(key);
    }

    @Override
    public void put(String key, String value) {
        vm.reconfigure(List.of(OptionValue.text(key, value)), "");
    }

    private Map<String, String> stored() {
        Map<String, String> stored = new HashMap<>();
        vm.read().options().forEach(option -> stored.put(option.key(), option.value()));
        return stored;
    }
}
