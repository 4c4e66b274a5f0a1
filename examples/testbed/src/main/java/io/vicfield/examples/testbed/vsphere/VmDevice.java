package io.vicfield.examples.testbed.vsphere;

/**
 * A VM's virtual device.
 *
 * @param type the device's type in vSphere's API
 * @param key the device's key in its VM; negative until the device is added, so that other devices can refer to it as
 *     their controller
 * @param label the server's label of the device; empty until the device is added
 * @param backing the device's backing
 * @param pciSlot the PCI slot where the guest finds the device, or {@link #NO_SLOT}
 * @param controllerKey the key of the device's controller, or {@link #NO_CONTROLLER}
 * @param unitNumber the device's unit at its controller, or {@link #ANY_UNIT}
 */
public record VmDevice(
        String type, int key, String label, DeviceBacking backing, int pciSlot, int controllerKey, int unitNumber) {
    /** Requests no particular slot. */
    public static final int NO_SLOT = 0;

    /** The device has no controller. */
    public static final int NO_CONTROLLER = 0;

    /** The server chooses the unit. */
    public static final int ANY_UNIT = -1;

    /** The type of a CD-ROM controller. */
    public static final String IDE = "VirtualIDEController";

    /** The type of a disk controller. */
    public static final String PARA_VIRTUAL_SCSI = "ParaVirtualSCSIController";

    /** The type of a network card. */
    public static final String VMXNET3 = "VirtualVmxnet3";

    /** The type of a CD-ROM drive. */
    public static final String CDROM = "VirtualCdrom";

    /** The type of a serial port. */
    public static final String SERIAL_PORT = "VirtualSerialPort";

    /** Creates a controller to add: {@link #IDE} or {@link #PARA_VIRTUAL_SCSI}. */
    public static VmDevice controller(String type, int key) {
        return new VmDevice(type, key, "", DeviceBacking.NONE, NO_SLOT, NO_CONTROLLER, ANY_UNIT);
    }

    /** Creates a network card to add. */
    public static VmDevice vmxnet3(int key, DeviceBacking network, int pciSlot) {
        return new VmDevice(VMXNET3, key, "", network, pciSlot, NO_CONTROLLER, ANY_UNIT);
    }

    /** Creates a CD-ROM drive to add. */
    public static VmDevice cdrom(int key, int ide, int unit, String iso) {
        return new VmDevice(CDROM, key, "", new DeviceBacking.Iso(iso), NO_SLOT, ide, unit);
    }

    /** Creates a serial port to add, which appends to a file. */
    public static VmDevice serialPort(int key, String file) {
        return new VmDevice(SERIAL_PORT, key, "", new DeviceBacking.SerialFile(file), NO_SLOT, NO_CONTROLLER, ANY_UNIT);
    }

    /** Returns the same device with another backing. */
    public VmDevice withBacking(DeviceBacking other) {
        return new VmDevice(type, key, label, other, pciSlot, controllerKey, unitNumber);
    }
}
