package io.vicfield.examples.machine;

import io.vicfield.examples.console.Cells;
import io.vicfield.examples.testbed.vsphere.VmState;
import java.util.Locale;

/** Describes a VM in one line. */
final class Summary {
    private Summary() {}

    static String of(VmState state, VmKind kind) {
        return Cells.printable(state.name()) + " (" + state.vm().value() + "), "
                + kind.name().toLowerCase(Locale.ROOT) + ", "
                + state.powerState().name().toLowerCase(Locale.ROOT) + ", "
                + state.snapshot().values().size() + " keys";
    }
}
