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

/**
 * Creates and reconfigures appliances as VIC does. It first creates the VM, and then reconfigures it with the values
 * that are known only when the VM exists. One installer seals all secrets with one key, which it generates; {@link
 * #close} erases the key.
 */
public final class Installer implements AutoCloseable {
    private final Vsphere vsphere;
    private final SecretKey key = SecretKey.generate();

    /** Creates an installer that uses this session. */
    public Installer(Vsphere vsphere) {
        this.vsphere = vsphere;
    }

    /**
     * Creates an appliance, powered off, in its own folder. If a step fails, the installer removes everything that it
     * created.
     *
     * @param folder a folder of VMs
     * @param pool the resource pool of the appliance and its containers
     * @throws io.vicfield.examples.testbed.vsphere.VsphereException if the server refuses; DuplicateName if the folder
     *     has another object of this name
     * @throws IllegalArgumentException if the configuration is incomplete
     */
    public VirtualMachine create(
            MoRef folder, MoRef pool, VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        ApplianceSpec appliance = ApplianceSpec.create(config, settings, key, vsphere::networkBacking);
        MoRef own = vsphere.createFolder(folder, appliance.spec().name());
        try {
            VirtualMachine vm = vsphere.createVm(own, pool, appliance.spec());
            reconfigure(vm, appliance.config(), settings);
            return vm;
        } catch (RuntimeException e) {
            remove(own, e);
            throw e;
        }
    }

    /**
     * Brings an existing appliance, which is powered off, to a configuration and settings: guest ID, CPUs, memory, ISO,
     * serial port and all keys. Every secret is sealed again with this installer's key. Network cards stay unchanged.
     *
     * @param config the configuration, with the slots of the appliance's network cards
     * @throws io.vicfield.examples.testbed.vsphere.VsphereException if the server refuses, or another program changes
     *     the appliance at the same time
     */
    public void reconfigure(VirtualMachine vm, VirtualContainerHostConfigSpec config, ApplianceSettings settings) {
        DatastorePath vmx = vm.vmxPath();
        ApplianceDevices devices = new ApplianceDevices(vm.devices());
        List<DeviceChange> changes = new ArrayList<>(devices.boot(settings.applianceIso()));
        changes.addAll(devices.log(vmx));
        VmState state = vm.read();
        List<OptionValue> options = Sealing.plan(state.snapshot(), finished(vm, vmx, config, settings), key)
                .toOptions(OptionValue::text);
        VmSpec spec = new VmSpec(
                "",
                "",
                settings.guestId(),
                ApplianceSpec.guestName(config.executorConfig()),
                settings.cpus(),
                settings.memoryMb(),
                changes,
                options);
        vm.reconfigure(spec, state.changeVersion());
    }

    @Override
    public void close() {
        key.close();
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

    /** Stores images in the appliance's folder, unless the storage names another folder. */
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
