package io.vicfield.examples.portlayer;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Describes a container's VM to create, without its devices.
 *
 * @param name the VM's name in the inventory
 * @param id the container's ID, which names the VM's folder and .vmx file
 * @param biosUuid the UUID of the VM's BIOS; empty lets the server choose
 * @param guestId VMware's identifier of the operating system
 * @param size the number of processors and the size of the memory
 * @param options the VM's extraConfig: the options of every container's VM, and the configuration
 */
public record VmSpec(String name, String id, String biosUuid, String guestId, VmSize size, List<OptionChange> options) {
    private static final String GUEST_ID = "otherGuest64";

    /** Copies the options. */
    public VmSpec {
        options = List.copyOf(options);
    }

    /**
     * Describes a VM with every key of a configuration. While a VM is off, it accepts and keeps keys of every scope.
     *
     * @param host the host's own UUID; empty if it is unknown
     * @throws io.vicfield.VicEncodeException if the configuration cannot be written
     */
    static VmSpec of(ExecutorConfig config, VmNames names, VmSize size, Optional<UUID> host) {
        List<OptionChange> options = new ArrayList<>(options(BaseOptionsCodec.INSTANCE, BaseOptions.VIC));
        options.addAll(options(ExecutorConfigCodec.INSTANCE, config));
        String id = config.common().id();
        String uuid = host.map(own -> BiosUuid.of(own, id).toString()).orElse("");
        return new VmSpec(names.of(config.common().name(), id), id, uuid, GUEST_ID, size, options);
    }

    private static <T> List<OptionChange> options(GeneratedCodec<T> codec, T record) {
        return DeltaPlanner.of(codec)
                .plan(new VicSnapshot(Map.of(), ""), record)
                .changes();
    }

    /**
     * Returns the path of the VM's .vmx file below its datastore, for example {@code ID/ID.vmx}.
     *
     * @param vsan whether the datastore is a VSAN, which names folders itself; the path is empty then
     */
    public String vmxPath(boolean vsan) {
        return vsan ? "" : id + "/" + id + ".vmx";
    }

    /** Omits the options' values, which may be secrets. */
    @Override
    public String toString() {
        return "VmSpec[" + name + ", " + guestId + ", " + size + ", " + options.size() + " options]";
    }
}
