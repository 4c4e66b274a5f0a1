package io.vicfield.examples.testbed.vsphere;

import java.util.List;

/**
 * A VM to create, or changes of a VM. In changes an empty string or list, or 0, keeps the present value.
 *
 * @param name in the inventory
 * @param datastore where its files go; empty for an existing VM
 * @param guestId VMware's word for the operating system
 * @param alternateGuestName the operating system's name for people, where VMware has no word for it
 * @param cpus how many
 * @param memoryMb MiB of memory
 * @param devices to add and to change
 * @param options its extraConfig
 */
public record VmSpec(
        String name,
        String datastore,
        String guestId,
        String alternateGuestName,
        int cpus,
        long memoryMb,
        List<DeviceChange> devices,
        List<OptionValue> options) {
    /** Changes nothing. */
    public static final VmSpec NO_CHANGE = new VmSpec("", "", "", "", 0, 0, List.of(), List.of());

    /** Copies the lists. */
    public VmSpec {
        devices = List.copyOf(devices);
        options = List.copyOf(options);
    }

    /** Without disks and networks. */
    public VmSpec(String name, String datastore, String guestId, int cpus, long memoryMb, List<OptionValue> options) {
        this(name, datastore, guestId, "", cpus, memoryMb, List.of(), options);
    }

    /** One CPU, 512 MiB and 64-bit Linux. */
    public static VmSpec small(String name, String datastore, List<OptionValue> options) {
        return new VmSpec(name, datastore, "otherLinux64Guest", 1, 512, options);
    }

    /** The same with these devices. */
    public VmSpec withDevices(List<DeviceChange> changes) {
        return new VmSpec(name, datastore, guestId, alternateGuestName, cpus, memoryMb, changes, options);
    }

    /** The same with this extraConfig. */
    public VmSpec withOptions(List<OptionValue> values) {
        return new VmSpec(name, datastore, guestId, alternateGuestName, cpus, memoryMb, devices, values);
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return equals(NO_CHANGE);
    }

    /** In the order that the schema demands. */
    void writeTo(SoapRequest request, String element, String changeVersion) {
        request.open(element);
        given(request, "changeVersion", changeVersion);
        given(request, "name", name);
        given(request, "guestId", guestId);
        given(request, "alternateGuestName", alternateGuestName);
        if (!datastore.isEmpty()) {
            request.open("files").text("vmPathName", "[" + datastore + "]").close();
        }
        given(request, "numCPUs", cpus == 0 ? "" : Integer.toString(cpus));
        given(request, "memoryMB", memoryMb == 0 ? "" : Long.toString(memoryMb));
        devices.forEach(device -> device.writeTo(request));
        options.forEach(option -> option.writeTo(request));
        request.close();
    }

    private static void given(SoapRequest request, String element, String text) {
        if (!text.isEmpty()) {
            request.text(element, text);
        }
    }

    /** Without the options' values. */
    @Override
    public String toString() {
        return "VmSpec[" + name + " on " + datastore + ", " + devices.size() + " devices, " + options.size()
                + " options]";
    }
}
