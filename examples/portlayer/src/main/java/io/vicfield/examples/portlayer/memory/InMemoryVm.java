package io.vicfield.examples.portlayer.memory;

import io.vicfield.Keys;
import io.vicfield.examples.portlayer.ConflictException;
import io.vicfield.examples.portlayer.PowerState;
import io.vicfield.examples.portlayer.Vm;
import io.vicfield.examples.portlayer.VmSpec;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A simulated VM. The lock of {@link InMemoryVirtualMachines} guards it. */
final class InMemoryVm {
    private final String reference;
    private final String name;
    private final Map<String, String> values = new TreeMap<>();
    /** The values that the guest's keys get again when the VM is powered off. */
    private final Map<String, Optional<String>> lasting = new HashMap<>();

    private PowerState power = PowerState.OFF;
    private int version = 1;

    InMemoryVm(String reference, VmSpec spec) {
        this.reference = reference;
        name = spec.name();
        spec.options().forEach(option -> set(option.key(), option.text()));
    }

    String name() {
        return name;
    }

    Vm read() {
        return new Vm(reference, name, power, new VicSnapshot(values, Integer.toString(version)));
    }

    void reconfigure(VicDelta delta) {
        if (!delta.changeVersion().equals(Integer.toString(version))) {
            throw new ConflictException(
                    read() + " has changeVersion " + version + " by now, the delta is of " + delta.changeVersion());
        }
        delta.changes().forEach(this::apply);
        version++;
    }

    void publish(String key, String text) {
        set(key, text);
        version++;
    }

    void power(PowerState state) {
        if (state == power) {
            return;
        }
        power = state;
        version++;
        if (state == PowerState.OFF) {
            lasting.forEach((key, text) -> set(key, text.orElse(null)));
            lasting.clear();
        }
    }

    private void apply(OptionChange change) {
        if (power != PowerState.OFF && change.key().startsWith(Keys.GUESTINFO)) {
            lasting.putIfAbsent(change.key(), Optional.ofNullable(values.get(change.key())));
        }
        set(change.key(), change.text());
    }

    private void set(String key, @Nullable String text) {
        if (text == null) {
            values.remove(key);
        } else {
            values.put(key, text);
        }
    }
}
