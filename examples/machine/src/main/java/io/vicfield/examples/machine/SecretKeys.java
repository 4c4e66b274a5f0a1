package io.vicfield.examples.machine;

import io.vicfield.VicSource;
import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.VirtualMachine;
import io.vicfield.examples.testbed.vsphere.Vsphere;
import io.vicfield.secret.SecretKey;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.util.Arrays;

/** Finds the key that opens a VM's secrets. vCenter hides it from readers of its API, but not in the VM's .vmx file. */
public final class SecretKeys {
    private SecretKeys() {}

    /**
     * Finds a VM's secret key in the extraConfig that the server shows, or else in the VM's .vmx file.
     *
     * @param shown the VM's extraConfig
     * @throws io.vicfield.VicSecretException if neither contains a key
     * @throws io.vicfield.examples.testbed.vsphere.VsphereException if the file cannot be downloaded, for example
     *     without the privilege to browse its datastore
     */
    public static SecretKey of(Vsphere vsphere, VirtualMachine vm, VicSource shown) {
        String text = shown.get(SecretKey.KEY);
        return text == null || text.isEmpty() ? inFile(vsphere, vm) : SecretKey.readFrom(shown);
    }

    private static SecretKey inFile(Vsphere vsphere, VirtualMachine vm) {
        DatastorePath path = vm.vmxPath();
        byte[] file = vsphere.download(vm, path);
        try {
            return SecretKey.readFrom(VmxFile.source(path.path(), file));
        } catch (IOException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        } finally {
            Arrays.fill(file, (byte) 0);
        }
    }
}
