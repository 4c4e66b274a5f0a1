package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.testbed.vsphere.DatastorePath;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.DeviceChange;
import io.vicfield.examples.testbed.vsphere.VmDevice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drives and ports of an existing appliance. */
class ApplianceDevicesTest {
    private static final DatastorePath ISO = DatastorePath.parse("[ds] new.iso");
    private static final VmDevice IDE_0 = VmDevice.controller(VmDevice.IDE, 200);
    private static final VmDevice IDE_1 = VmDevice.controller(VmDevice.IDE, 201);

    @Test
    void aDriveIsAddedWhereThereIsRoom() {
        VmDevice disk = disk(200, 0);
        assertThat(boot(IDE_0, IDE_1)).containsExactly(DeviceChange.add(VmDevice.cdrom(-1, 200, 0, "[ds] new.iso")));
        assertThat(boot(IDE_0, IDE_1, disk))
                .containsExactly(DeviceChange.add(VmDevice.cdrom(-1, 200, 1, "[ds] new.iso")));
        assertThat(boot(IDE_0, IDE_1, disk, disk(200, 1)))
                .containsExactly(DeviceChange.add(VmDevice.cdrom(-1, 201, 0, "[ds] new.iso")));
        assertThatThrownBy(() -> boot(IDE_0, disk, disk(200, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no IDE controller with room");
    }

    @Test
    void anExistingDriveGetsTheImageOnce() {
        VmDevice drive = VmDevice.cdrom(3000, 200, 0, "[ds] old.iso");
        VmDevice wanted = drive.withBacking(new DeviceBacking.Iso("[ds] new.iso"));
        assertThat(boot(IDE_0, drive)).containsExactly(DeviceChange.edit(wanted));
        assertThat(boot(IDE_0, wanted)).isEmpty();
    }

    @Test
    void theLogGoesBesideTheVmxFile() {
        DatastorePath vmx = DatastorePath.parse("[ds] vch_1/vch.vmx");
        VmDevice port = VmDevice.serialPort(-2, "[ds] vch_1/tether.debug");
        assertThat(new ApplianceDevices(List.of()).log(vmx)).containsExactly(DeviceChange.add(port));
        assertThat(new ApplianceDevices(List.of(port)).log(vmx)).isEmpty();
    }

    private static VmDevice disk(int controller, int unit) {
        return new VmDevice("VirtualDisk", 2000 + unit, "", DeviceBacking.NONE, 0, controller, unit);
    }

    private static List<DeviceChange> boot(VmDevice... devices) {
        return new ApplianceDevices(List.of(devices)).boot(ISO);
    }
}
