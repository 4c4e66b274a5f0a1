package io.vicfield.examples.testbed.vsphere;

/**
 * A device to add to a VM, or to change.
 *
 * @param operation {@code add} or {@code edit}
 * @param device the wanted device
 */
public record DeviceChange(String operation, VmDevice device) {
    /** Adds a device. */
    public static DeviceChange add(VmDevice device) {
        return new DeviceChange("add", device);
    }

    /** Changes the existing device that has this device's key. */
    public static DeviceChange edit(VmDevice device) {
        return new DeviceChange("edit", device);
    }

    void writeTo(SoapRequest request) {
        request.open("deviceChange").text("operation", operation);
        DeviceXml.write(device, request);
        request.close();
    }
}
