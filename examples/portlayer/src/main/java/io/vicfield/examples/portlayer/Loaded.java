package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.VicDelta;

/** A VM, and what its extraConfig says. */
record Loaded(Vm vm, ExecutorConfig config) {
    /**
     * Decodes it.
     *
     * @throws io.vicfield.VicDecodeException if a text is no value
     * @throws IllegalArgumentException if it is no container's VM
     */
    static Loaded of(Vm vm) {
        ExecutorConfig config = ExecutorConfigCodec.INSTANCE.decode(vm.snapshot());
        if (config.common().id().isEmpty()) {
            throw new IllegalArgumentException(vm.reference() + " (" + vm.name() + ") is no container's VM: its "
                    + "extraConfig has no ID of one");
        }
        return new Loaded(vm, config);
    }

    /** What brings it to the wanted configuration, as far as its power state lets it. */
    VicDelta plan(ExecutorConfig wanted) {
        VicDelta delta = DeltaPlanner.of(ExecutorConfigCodec.INSTANCE).plan(vm.snapshot(), wanted);
        return PowerRule.apply(delta, vm.power());
    }
}
