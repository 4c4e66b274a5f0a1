package io.vicfield.examples.testbed.vsphere;

import java.util.List;

/**
 * A VM to create, without disks and networks.
 *
 * @param name in the inventory
 * @param datastore where its files go
 * @param guestId VMware's word for the operating system
 * @param cpus how many
 * @param memoryMb MiB of memory
 * @param options its extraConfig
 */
public record VmSpec(
        String name, String datastore, String guestId, int cpus, long memoryMb, List<OptionValue> options) {
    /** Copies the options. */
    public VmSpec {
        options = List.copyOf(options);
    }

    /** One CPU, 512 MiB and 64-bit Linux. */
    public static VmSpec small(String name, String datastore, List<OptionValue> options) {
        return new VmSpec(name, datastore, "otherLinux64Guest", 1, 512, options);
    }

    /** In the order that the schema demands. */
    void writeTo(SoapRequest request) {
        request.open("config").text("name", name).text("guestId", guestId);
        request.open("files").text("vmPathName", "[" + datastore + "]").close();
        request.text("numCPUs", Integer.toString(cpus)).text("memoryMB", Long.toString(memoryMb));
        options.forEach(option -> option.writeTo(request));
        request.close();
    }

    /** Without the options' values. */
    @Override
    public String toString() {
        return "VmSpec[" + name + " on " + datastore + ", " + options.size() + " options]";
    }
}
