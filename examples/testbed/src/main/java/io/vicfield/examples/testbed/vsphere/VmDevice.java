package io.vicfield.examples.testbed.vsphere;

/**
 * A VM's virtual device.
 *
 * @param type its type in vSphere's API
 * @param key of the device in its VM; negative while it is to be added, so that others can name it as their controller
 * @param label the server's name for it; empty while it is to be added
 * @param backing what is behind it
 * @param pciSlot where the guest finds it, or {@link #NO_SLOT}
 * @param controllerKey what it hangs on, or {@link #NO_CONTROLLER}
 * @param unitNumber its place there, or {@link #ANY_UNIT}
 */
public record VmDevice(
        String type, int key, String label, DeviceBacking backing, int pciSlot, int controllerKey, int unitNumber) {
    /** No slot is asked for. */
    public static final int NO_SLOT = 0;

    /** It hangs on nothing. */
    public static final int NO_CONTROLLER = 0;

    /** The server finds a place. */
    public static final int ANY_UNIT = -1;

    /** A controller of CD-ROMs. */
    public static final String IDE = "VirtualIDEController";

    /** A controller of disks. */
    public static final String PARA_VIRTUAL_SCSI = "ParaVirtualSCSIController";

    /** A network card. */
    public static final String VMXNET3 = "VirtualVmxnet3";

    /** A CD-ROM drive. */
    public static final String CDROM = "VirtualCdrom";

    /** A serial port. */
    public static final String SERIAL_PORT = "VirtualSerialPort";

    /** A controller to add: {@link #IDE} or {@link #PARA_VIRTUAL_SCSI}. */
    public static VmDevice controller(String type, int key) {
        return new VmDevice(type, key, "", DeviceBacking.NONE, NO_SLOT, NO_CONTROLLER, ANY_UNIT);
    }

    /** A network card to add. */
    public static VmDevice vmxnet3(int key, DeviceBacking network, int pciSlot) {
        return new VmDevice(VMXNET3, key, "", network, pciSlot, NO_CONTROLLER, ANY_UNIT);
    }

    /** A CD-ROM drive to add. */
    public static VmDevice cdrom(int key, int ide, int unit, String iso) {
        return new VmDevice(CDROM, key, "", new DeviceBacking.Iso(iso), NO_SLOT, ide, unit);
    }

    /** A serial port to add, which appends to a file. */
    public static VmDevice serialPort(int key, String file) {
        return new VmDevice(SERIAL_PORT, key, "", new DeviceBacking.SerialFile(file), NO_SLOT, NO_CONTROLLER, ANY_UNIT);
    }

    /** The same with something else behind it. */
    public VmDevice withBacking(DeviceBacking other) {
        return new VmDevice(type, key, label, other, pciSlot, controllerKey, unitNumber);
    }
}
