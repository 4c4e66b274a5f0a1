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
 * Describes a container's VM to create, without its devices.
 *
 * @param name the VM's name in the inventory
 * @param guestId VMware's identifier of the operating system
 * @param size the number of processors and the size of the memory
 * @param options the VM's extraConfig: the options of every container's VM, and the configuration
 */
public record VmSpec(String name, String guestId, VmSize size, List<OptionChange> options) {
    private static final String GUEST_ID = "otherGuest64";

    /** Copies the options. */
    public VmSpec {
        options = List.copyOf(options);
    }

    /**
     * Describes a VM with every key of a configuration. While a VM is off, it accepts and keeps keys of every scope.
     *
     * @throws io.vicfield.VicEncodeException if the configuration cannot be written
     */
    static VmSpec of(ExecutorConfig config, VmNames names, VmSize size) {
        List<OptionChange> options = new ArrayList<>(BaseOptions.ALL);
        options.addAll(DeltaPlanner.of(ExecutorConfigCodec.INSTANCE)
                .plan(new VicSnapshot(Map.of(), ""), config)
                .changes());
        String name = names.of(config.common().name(), config.common().id());
        return new VmSpec(name, GUEST_ID, size, options);
    }

    /** Omits the options' values, which may be secrets. */
    @Override
    public String toString() {
        return "VmSpec[" + name + ", " + guestId + ", " + size + ", " + options.size() + " options]";
    }
}
