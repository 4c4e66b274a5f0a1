package io.vicfield.examples.machine;

import io.vicfield.examples.model.Container;
import io.vicfield.examples.model.Storage;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.DeviceChange;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.VmSpec;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.secret.SecretKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Creates appliances as VIC does: first the VM, then what can be known only when there is one. */
public final class Installer {
    private final Vsphere vsphere;

    /** In a session. */
    public Installer(Vsphere vsphere) {
        this.vsphere = vsphere;
    }

    /**
     * Creates an appliance, off, in a folder of its own. If that fails half-way, nothing is left of it.
     *
     * @param folder of VMs
     * @param pool where it gets CPU and memory, and its containers
     * @throws io.vicfield.examples.testbed.vsphere.VsphereException if the server refuses; DuplicateName if the folder
     *     has another of this name
     * @throws IllegalArgumentException if the configuration lacks something
     */
    public VirtualMachine create(
            MoRef folder, MoRef pool, VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        ApplianceSpec appliance;
        try (SecretKey key = SecretKey.generate()) {
            appliance = ApplianceSpec.create(config, settings, key, vsphere::networkBacking);
        }
        MoRef own = vsphere.createFolder(folder, appliance.spec().name());
        try {
            VirtualMachine vm = vsphere.createVm(own, pool, appliance.spec());
            finish(vm, appliance.config(), settings);
            return vm;
        } catch (RuntimeException e) {
            remove(own, e);
            throw e;
        }
    }

    private void finish(VirtualMachine vm, VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        DatastorePath vmx = vm.vmxPath();
        ApplianceDevices devices = new ApplianceDevices(vm.devices());
        List<DeviceChange> changes = new ArrayList<>(devices.boot(settings.applianceIso()));
        changes.addAll(devices.log(vmx));
        VmState state = vm.read();
        try (SecretKey key = SecretKey.generate()) {
            List<OptionValue> options = Sealing.plan(state.snapshot(), finished(vm, vmx, config, settings), key)
                    .toOptions(OptionValue::text);
            vm.reconfigure(VmSpec.NO_CHANGE.withDevices(changes).withOptions(options), state.changeVersion());
        }
    }

    private static VirtualContainerHostConfigSpec finished(
            VirtualMachine vm, DatastorePath vmx, VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        Container container = config.container()
                .withBootstrapImagePath(settings.bootstrapIso().toString());
        VirtualContainerHostConfigSpec finished = ApplianceSpec.withId(
                        config, vm.reference().toString())
                .withContainer(container)
                .withStorage(withFolder(config.storage(), vmx.folder()));
        return Components.addTo(finished, settings);
    }

    /** Images go to the appliance's folder unless another is given. */
    private static Storage withFolder(Storage storage, String folder) {
        List<URI> stores = new ArrayList<>(storage.imageStores());
        URI first = stores.get(0);
        if (first.getPath() == null || first.getPath().isEmpty()) {
            stores.set(0, withPath(first, "/" + folder));
        }
        return storage.withImageStores(stores);
    }

    private static URI withPath(URI store, String path) {
        try {
            return new URI(store.getScheme(), store.getAuthority(), path, store.getQuery(), store.getFragment());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the image store has no place for " + path, e);
        }
    }

    private void remove(MoRef folder, RuntimeException reason) {
        try {
            vsphere.destroy(folder);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
