package io.vicfield.examples.machine;

import io.vicfield.codec.Scalars;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmState;
import java.util.List;

/** Manages VIC's mark on an appliance that is being upgraded. The mark prevents a second upgrade at the same time. */
final class UpdateFlag {
    private static final String KEY = "UpdateInProgress";

    private final VirtualMachine vm;

    UpdateFlag(VirtualMachine vm) {
        this.vm = vm;
    }

    /**
     * Marks the appliance. If two programs try at the same time, one of them fails, because each change names the
     * version that it read.
     *
     * @throws IllegalStateException if the appliance is already marked
     */
    void set() {
        VmState state = vm.read();
        String mark = state.snapshot().values().getOrDefault(KEY, "");
        if (!mark.isEmpty() && Scalars.BOOL.read(mark)) {
            throw new IllegalStateException("an upgrade is in progress; if it is not, because it was"
                    + " interrupted, take its mark away with --reset-progress");
        }
        write(true, state.changeVersion());
    }

    /** Removes the mark. */
    void clear() {
        write(false, "");
    }

    private void write(boolean value, String changeVersion) {
        vm.reconfigure(List.of(OptionValue.text(KEY, Boolean.toString(value))), changeVersion);
    }
}
