package io.vicfield.examples.testbed.vsphere;

import java.util.List;

/**
 * Describes a VM to create, or changes of a VM. In changes, an empty string, an empty list or 0 keeps the current
 * value.
 *
 * @param name the VM's name in the inventory
 * @param datastore the datastore for the VM's files; empty for an existing VM
 * @param guestId VMware's identifier of the operating system
 * @param alternateGuestName the operating system's display name, if VMware has no identifier for it
 * @param cpus the number of CPUs
 * @param memoryMb the size of the memory in MiB
 * @param origin the settings that only a new VM gets; ignored for an existing VM
 * @param devices the devices to add and to change
 * @param options the VM's extraConfig
 */
public record VmSpec(
        String name,
        String datastore,
        String guestId,
        String alternateGuestName,
        int cpus,
        long memoryMb,
        VmOrigin origin,
        List<DeviceChange> devices,
        List<OptionValue> options) {
    /** A specification that changes nothing. */
    public static final VmSpec NO_CHANGE = new VmSpec("", "", "", "", 0, 0, List.of(), List.of());

    /** Copies the lists. */
    public VmSpec {
        devices = List.copyOf(devices);
        options = List.copyOf(options);
    }

    /** Creates a specification with the usual origin. */
    public VmSpec(
            String name,
            String datastore,
            String guestId,
            String alternateGuestName,
            int cpus,
            long memoryMb,
            List<DeviceChange> devices,
            List<OptionValue> options) {
        this(name, datastore, guestId, alternateGuestName, cpus, memoryMb, VmOrigin.USUAL, devices, options);
    }

    /** Creates a VM's specification without disks and networks. */
    public VmSpec(String name, String datastore, String guestId, int cpus, long memoryMb, List<OptionValue> options) {
        this(name, datastore, guestId, "", cpus, memoryMb, List.of(), options);
    }

    /** Returns this specification with another origin. */
    public VmSpec withOrigin(VmOrigin settings) {
        return new VmSpec(name, datastore, guestId, alternateGuestName, cpus, memoryMb, settings, devices, options);
    }

    /** Describes a VM with one CPU, 512 MiB of memory and 64-bit Linux. */
    public static VmSpec small(String name, String datastore, List<OptionValue> options) {
        return new VmSpec(name, datastore, "otherLinux64Guest", 1, 512, options);
    }

    /** Returns this specification with other devices. */
    public VmSpec withDevices(List<DeviceChange> changes) {
        return new VmSpec(name, datastore, guestId, alternateGuestName, cpus, memoryMb, origin, changes, options);
    }

    /** Returns this specification with another extraConfig. */
    public VmSpec withOptions(List<OptionValue> values) {
        return new VmSpec(name, datastore, guestId, alternateGuestName, cpus, memoryMb, origin, devices, values);
    }

    /** Returns whether the specification changes nothing. */
    public boolean isEmpty() {
        return equals(NO_CHANGE);
    }

    /** Writes the elements in the order that the schema requires. */
    void writeTo(SoapRequest request, String element, String changeVersion) {
        request.open(element);
        given(request, "changeVersion", changeVersion);
        given(request, "name", name);
        given(request, "uuid", origin.biosUuid());
        given(request, "guestId", guestId);
        given(request, "alternateGuestName", alternateGuestName);
        if (!datastore.isEmpty()) {
            request.open("files").text("vmPathName", vmPathName()).close();
        }
        given(request, "numCPUs", cpus == 0 ? "" : Integer.toString(cpus));
        given(request, "memoryMB", memoryMb == 0 ? "" : Long.toString(memoryMb));
        if (origin.hotAdd()) {
            request.text("memoryHotAddEnabled", "true").text("cpuHotAddEnabled", "true");
        }
        devices.forEach(device -> device.writeTo(request));
        options.forEach(option -> option.writeTo(request));
        request.close();
    }

    private String vmPathName() {
        return "[" + datastore + "]" + (origin.vmxPath().isEmpty() ? "" : " " + origin.vmxPath());
    }

    private static void given(SoapRequest request, String element, String text) {
        if (!text.isEmpty()) {
            request.text(element, text);
        }
    }

    /** Omits the options' values, which may be secrets. */
    @Override
    public String toString() {
        return "VmSpec[" + name + " on " + datastore + ", " + devices.size() + " devices, " + options.size()
                + " options]";
    }
}
