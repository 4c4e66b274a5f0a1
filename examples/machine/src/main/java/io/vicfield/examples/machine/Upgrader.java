package io.vicfield.examples.machine;

import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.DeviceChange;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.PowerState;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmSpec;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.secret.SecretKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Upgrades an appliance to the current version of the data, and optionally to other ISOs. */
public final class Upgrader {
    private final Vsphere vsphere;
    private final VirtualMachine vm;
    private final @Nullable DatastorePath applianceIso;
    private final @Nullable DatastorePath bootstrapIso;

    /**
     * Creates an upgrader for one appliance.
     *
     * @param applianceIso the ISO from which the appliance boots; null keeps the current ISO
     * @param bootstrapIso the ISO from which containers boot; null keeps the current ISO
     */
    public Upgrader(
            Vsphere vsphere,
            VirtualMachine vm,
            @Nullable DatastorePath applianceIso,
            @Nullable DatastorePath bootstrapIso) {
        this.vsphere = vsphere;
        this.vm = vm;
        this.applianceIso = applianceIso;
        this.bootstrapIso = bootstrapIso;
    }

    /**
     * Plans the upgrade and sends nothing.
     *
     * @throws IllegalStateException if the VM is not an appliance
     */
    public Upgrade plan() {
        return plan(vm.read());
    }

    /**
     * Upgrades the appliance. The VM is powered off meanwhile, and then powered on again if it was on before. If
     * planning fails, the VM stays unchanged.
     *
     * @return the plan that was carried out
     * @throws IllegalStateException if the VM is not an appliance, or another program is upgrading it
     */
    public Upgrade run() {
        plan();
        UpdateFlag flag = new UpdateFlag(vm);
        flag.set();
        try {
            return replace();
        } finally {
            flag.clear();
        }
    }

    private Upgrade replace() {
        List<DeviceChange> devices = devices();
        boolean on = vm.read().powerState() == PowerState.ON;
        if (on) {
            vm.powerOff();
        }
        try {
            // Plan again, because setting the mark and powering off have changed the VM.
            Upgrade upgrade = plan();
            send(upgrade, devices);
            return upgrade;
        } finally {
            if (on) {
                vm.powerOn();
            }
        }
    }

    private void send(Upgrade upgrade, List<DeviceChange> devices) {
        try (SecretKey key = SecretKey.generate()) {
            VmSpec spec = new VmSpec(
                    "",
                    "",
                    "",
                    ApplianceSpec.guestName(upgrade.config().executorConfig()),
                    0,
                    0,
                    devices,
                    upgrade.delta(key).toOptions(OptionValue::text));
            vm.reconfigure(spec, upgrade.snapshot().changeVersion());
        }
    }

    private Upgrade plan(VmState state) {
        if (VmKind.of(state) != VmKind.APPLIANCE) {
            throw new IllegalStateException(state.name() + " is not the appliance of a virtual container host");
        }
        try (SecretKey key = SecretKeys.of(vsphere, vm, state.snapshot())) {
            return Upgrade.of(state.snapshot(), key).withServicesToStart().with(this::withBootstrap);
        }
    }

    private VirtualContainerHostConfigSpec withBootstrap(VirtualContainerHostConfigSpec config) {
        return bootstrapIso == null
                ? config
                : config.withContainer(config.container().withBootstrapImagePath(bootstrapIso.toString()));
    }

    private List<DeviceChange> devices() {
        return applianceIso == null ? List.of() : new ApplianceDevices(vm.devices()).boot(applianceIso);
    }
}
