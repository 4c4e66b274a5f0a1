package io.vicfield.examples.machine;

import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.DeviceChange;
import io.vicfield.examples.testbed.vsphere.VmDevice;
import java.util.List;
import java.util.stream.IntStream;

/** Plans changes of an appliance's existing devices. */
final class ApplianceDevices {
    private static final int CDROM = -1;
    private static final int SERIAL = -2;
    private static final int IDE_UNITS = 2;
    private static final String LOG = "tether.debug";

    private final List<VmDevice> devices;

    ApplianceDevices(List<VmDevice> devices) {
        this.devices = List.copyOf(devices);
    }

    /**
     * Returns the changes that make an appliance boot from an ISO: a new image in its drive, or a new drive with the
     * image. Returns no changes if it already boots from this ISO.
     *
     * @throws IllegalStateException if the appliance has no room for a drive
     */
    List<DeviceChange> boot(DatastorePath iso) {
        DeviceBacking wanted = new DeviceBacking.Iso(iso.toString());
        List<VmDevice> drives = of(VmDevice.CDROM);
        if (drives.isEmpty()) {
            return List.of(DeviceChange.add(drive(iso)));
        }
        VmDevice drive = drives.get(0);
        return drive.backing().equals(wanted) ? List.of() : List.of(DeviceChange.edit(drive.withBacking(wanted)));
    }

    /**
     * Adds a serial port that writes the tether's log beside the .vmx file. Returns no changes if a serial port exists.
     */
    List<DeviceChange> log(DatastorePath vmx) {
        return of(VmDevice.SERIAL_PORT).isEmpty()
                ? List.of(DeviceChange.add(
                        VmDevice.serialPort(SERIAL, vmx.sibling(LOG).toString())))
                : List.of();
    }

    private VmDevice drive(DatastorePath iso) {
        for (VmDevice ide : of(VmDevice.IDE)) {
            int unit = IntStream.range(0, IDE_UNITS)
                    .filter(free -> isFree(ide, free))
                    .findFirst()
                    .orElse(VmDevice.ANY_UNIT);
            if (unit != VmDevice.ANY_UNIT) {
                return VmDevice.cdrom(CDROM, ide.key(), unit, iso.toString());
            }
        }
        throw new IllegalStateException("the appliance has no IDE controller with room for a CD-ROM drive");
    }

    private boolean isFree(VmDevice ide, int unit) {
        return devices.stream().noneMatch(device -> device.controllerKey() == ide.key() && device.unitNumber() == unit);
    }

    private List<VmDevice> of(String type) {
        return devices.stream().filter(device -> device.type().equals(type)).toList();
    }
}
