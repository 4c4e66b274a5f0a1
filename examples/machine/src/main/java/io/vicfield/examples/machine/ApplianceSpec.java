package io.vicfield.examples.machine;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.DeviceChange;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.VmDevice;
import io.vicfield.examples.testbed.vsphere.VmSpec;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The request that creates an appliance from a configuration.
 *
 * @param spec the VM to create
 * @param config the VM's configuration, with the slots of its network cards
 */
public record ApplianceSpec(VmSpec spec, VirtualContainerHostConfigSpec config) {
    /** Replaces the VM's reference until the VM exists. */
    public static final String CREATING = "CreatingVCH";

    private static final OptionValue SERIAL_ANSWER = OptionValue.text("answer.msg.serial.file.open", "Append");
    private static final int IDE = -1;
    private static final int SCSI = -2;
    private static final int FIRST_CARD = -3;

    /**
     * Describes a new appliance. It contains its configuration from the start, so that it can be distinguished from
     * other VMs.
     *
     * @param key the key that seals the secrets
     * @param backings returns the backing of a card on a network
     * @throws IllegalArgumentException if the configuration lacks a name, an image store or a network's reference
     */
    public static ApplianceSpec create(
            VirtualContainerHostConfigSpec config,
            ApplianceSettings settings,
            SecretKey key,
            Function<MoRef, DeviceBacking> backings) {
        NetworkCards network = NetworkCards.of(config.executorConfig(), FIRST_CARD, backings);
        VirtualContainerHostConfigSpec creating = withId(config.withExecutorConfig(network.executor()), CREATING);
        List<DeviceChange> devices = new ArrayList<>();
        devices.add(DeviceChange.add(VmDevice.controller(VmDevice.IDE, IDE)));
        devices.add(DeviceChange.add(VmDevice.controller(VmDevice.PARA_VIRTUAL_SCSI, SCSI)));
        network.cards().forEach(card -> devices.add(DeviceChange.add(card)));
        List<OptionValue> options = new ArrayList<>(Sealing.whole(creating, key).toOptions(OptionValue::text));
        options.add(SERIAL_ANSWER);
        VmSpec spec = new VmSpec(
                name(config),
                imageStore(config),
                settings.guestId(),
                guestName(config.executorConfig()),
                settings.cpus(),
                settings.memoryMb(),
                devices,
                options);
        return new ApplianceSpec(spec, creating);
    }

    /** Returns the configuration of the VM with this ID: a reference, or {@link #CREATING}. */
    static VirtualContainerHostConfigSpec withId(VirtualContainerHostConfigSpec config, String id) {
        ExecutorConfig executor = config.executorConfig();
        return config.withExecutorConfig(executor.withCommon(executor.common().withId(id)));
    }

    /** Returns the host's name. */
    static String name(VirtualContainerHostConfigSpec config) {
        String name = config.executorConfig().common().name();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the virtual container host has no name");
        }
        return name;
    }

    /** Returns the datastore of images, which also holds the appliance. */
    static String imageStore(VirtualContainerHostConfigSpec config) {
        if (config.storage().imageStores().isEmpty()) {
            throw new IllegalArgumentException("the virtual container host has no image store");
        }
        // URI.getHost returns null for a name with an underscore.
        String authority = config.storage().imageStores().get(0).getAuthority();
        return authority == null ? "" : authority;
    }

    /** Returns the display name of the guest system, with the build that created the appliance. */
    static String guestName(ExecutorConfig executor) {
        Build build = executor.version().orElse(Build.EMPTY);
        return String.format("Photon - VCH %s, %s, %7s", build.version(), build.buildNumber(), build.gitCommit());
    }
}
