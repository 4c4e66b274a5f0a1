package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A container's VM to create, without its devices.
 *
 * @param name in the inventory
 * @param guestId VMware's word for the operating system
 * @param size its processors and memory
 * @param options its extraConfig: what every container's VM has, and the configuration
 */
public record VmSpec(String name, String guestId, VmSize size, List<OptionChange> options) {
    private static final String GUEST_ID = "otherGuest64";

    /** Copies the options. */
    public VmSpec {
        options = List.copyOf(options);
    }

    /**
     * Takes every key of a configuration, because a key of any scope that is set while a VM is off stays.
     *
     * @throws io.vicfield.VicEncodeException if it cannot be written
     */
    static VmSpec of(ExecutorConfig config, VmNames names, VmSize size) {
        List<OptionChange> options = new ArrayList<>(BaseOptions.ALL);
        options.addAll(DeltaPlanner.of(ExecutorConfigCodec.INSTANCE)
                .plan(new VicSnapshot(Map.of(), ""), config)
                .changes());
        String name = names.of(config.common().name(), config.common().id());
        return new VmSpec(name, GUEST_ID, size, options);
    }

    /** Without the options' texts. */
    @Override
    public String toString() {
        return "VmSpec[" + name + ", " + guestId + ", " + size + ", " + options.size() + " options]";
    }
}
