package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** VMs with devices, and their files on a datastore. */
@ExtendWith(TestbedExtension.class)
class DevicesIT {
    private static final String NETWORK = "/DC0/network/VM Network";
    private static final String PORT_GROUP = "/DC0/network/DC0_DVPG0";
    private static final int SLOT = 0x4A0;

    private final Testbed testbed;
    private final Vsphere vsphere;

    DevicesIT(Testbed testbed) {
        this.testbed = testbed;
        // Connects without the proxy, which does not support downloads.
        vsphere = testbed.simulator().connect();
    }

    @AfterEach
    void close() {
        vsphere.close();
    }

    @Test
    void aVmIsCreatedWithDevicesWhichChange() {
        DeviceBacking named = backing(NETWORK);
        DeviceBacking group = backing(PORT_GROUP);
        assertThat(named).isEqualTo(new DeviceBacking.NamedNetwork("VM Network"));
        assertThat(group).isInstanceOf(DeviceBacking.PortGroup.class);
        VirtualMachine vm = testbed.newVm(
                vsphere,
                spec -> spec.withDevices(List.of(
                        DeviceChange.add(VmDevice.controller(VmDevice.IDE, -1)),
                        DeviceChange.add(VmDevice.controller(VmDevice.PARA_VIRTUAL_SCSI, -2)),
                        DeviceChange.add(VmDevice.vmxnet3(-3, named, SLOT)),
                        DeviceChange.add(VmDevice.vmxnet3(-4, group, SLOT + 32)),
                        DeviceChange.add(VmDevice.cdrom(-5, -1, 0, "[LocalDS_0] old.iso")))));

        assertThat(of(vm, VmDevice.VMXNET3)).extracting(VmDevice::backing).containsExactly(named, group);
        assertThat(of(vm, VmDevice.VMXNET3)).extracting(VmDevice::pciSlot).containsExactly(SLOT, SLOT + 32);
        assertThat(of(vm, VmDevice.PARA_VIRTUAL_SCSI)).hasSize(1);
        VmDevice cdrom = of(vm, VmDevice.CDROM).get(0);
        assertThat(of(vm, VmDevice.IDE)).extracting(VmDevice::key).contains(cdrom.controllerKey());

        DeviceBacking iso = new DeviceBacking.Iso("[LocalDS_0] new.iso");
        VmDevice serial = VmDevice.serialPort(-1, "[LocalDS_0] log");
        vm.reconfigure(
                VmSpec.NO_CHANGE.withDevices(
                        List.of(DeviceChange.edit(cdrom.withBacking(iso)), DeviceChange.add(serial))),
                "");
        assertThat(of(vm, VmDevice.CDROM)).containsExactly(cdrom.withBacking(iso));
        assertThat(of(vm, VmDevice.SERIAL_PORT)).extracting(VmDevice::backing).containsExactly(serial.backing());
        vm.destroy();
    }

    @Test
    void aVmsVmxFileHoldsItsExtraConfig() throws IOException {
        VirtualMachine vm = testbed.newVm(
                vsphere,
                spec -> spec.withOptions(List.of(
                        OptionValue.text("guestinfo.x", "a \"quoted\" | line\nand Ü"),
                        OptionValue.text("guestinfo.y", "1"))));
        vm.reconfigure(List.of(OptionValue.text("guestinfo.y", "2")), "");
        DatastorePath path = vm.vmxPath();
        assertThat(path.toString()).matches("\\[LocalDS_0] (it-\\d+)/\\1\\.vmx");
        var vmx = VmxFile.source(path.toString(), vsphere.download(vm, path));
        assertThat(vmx.get("guestinfo.x")).isEqualTo("a \"quoted\" | line\nand Ü");
        assertThat(vmx.get("guestinfo.y")).isEqualTo("2");
        assertThatThrownBy(() -> vsphere.download(vm, path.sibling("no such & file.vmx")))
                .isInstanceOf(VsphereNotFound.class)
                .hasMessageContaining("no such & file.vmx");
        vm.destroy();
    }

    private DeviceBacking backing(String path) {
        return vsphere.networkBacking(vsphere.find(path).orElseThrow());
    }

    private static List<VmDevice> of(VirtualMachine vm, String type) {
        return vm.devices().stream()
                .filter(device -> device.type().equals(type))
                .toList();
    }
}
