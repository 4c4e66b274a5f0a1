package io.vicfield.examples.testbed.vsphere;

import io.vicfield.examples.testbed.vsphere.DeviceBacking.Iso;
import io.vicfield.examples.testbed.vsphere.DeviceBacking.NamedNetwork;
import io.vicfield.examples.testbed.vsphere.DeviceBacking.PortGroup;
import io.vicfield.examples.testbed.vsphere.DeviceBacking.SerialFile;

/** Reads and writes the XML elements of devices, in the schema's order. */
final class DeviceXml {
    private DeviceXml() {}

    /** Reads a device from an element of {@code config.hardware.device}. */
    static VmDevice read(Xml device) {
        Xml info = device.child("deviceInfo");
        Xml backing = device.child("backing");
        Xml slot = device.child("slotInfo");
        return new VmDevice(
                device.localType(),
                number(device.textOf("key")),
                info == null ? "" : info.textOf("label"),
                backing == null ? DeviceBacking.NONE : backing(backing),
                slot == null ? VmDevice.NO_SLOT : number(slot.textOf("pciSlotNumber")),
                number(device.textOf("controllerKey")),
                device.child("unitNumber") == null ? VmDevice.ANY_UNIT : number(device.textOf("unitNumber")));
    }

    /** Writes a device as the element {@code device}. */
    static void write(VmDevice device, SoapRequest request) {
        request.open("device", device.type()).text("key", Integer.toString(device.key()));
        if (!device.label().isEmpty()) {
            // The server sets the summary.
            request.open("deviceInfo").text("label", device.label()).text("summary", "");
            request.close();
        }
        write(device.backing(), request);
        if (device.type().equals(VmDevice.CDROM)) {
            request.open("connectable").text("startConnected", "true");
            request.text("allowGuestControl", "true").text("connected", "true").close();
        }
        writePlace(device, request);
        writeOwn(device.type(), request);
        request.close();
    }

    private static void writePlace(VmDevice device, SoapRequest request) {
        if (device.pciSlot() != VmDevice.NO_SLOT) {
            request.open("slotInfo", "VirtualDevicePciBusSlotInfo");
            request.text("pciSlotNumber", Integer.toString(device.pciSlot())).close();
        }
        if (device.controllerKey() != VmDevice.NO_CONTROLLER) {
            request.text("controllerKey", Integer.toString(device.controllerKey()));
        }
        if (device.unitNumber() != VmDevice.ANY_UNIT) {
            request.text("unitNumber", Integer.toString(device.unitNumber()));
        }
    }

    /** Writes the elements that the schema requires for this type. */
    private static void writeOwn(String type, SoapRequest request) {
        switch (type) {
            case VmDevice.IDE -> request.text("busNumber", "0");
            case VmDevice.PARA_VIRTUAL_SCSI -> request.text("busNumber", "0").text("sharedBus", "noSharing");
            case VmDevice.VMXNET3 -> request.text("addressType", "generated");
            case VmDevice.SERIAL_PORT -> request.text("yieldOnPoll", "true");
            default -> {}
        }
    }

    private static DeviceBacking backing(Xml backing) {
        return switch (backing.localType()) {
            case "VirtualCdromIsoBackingInfo" -> new Iso(backing.textOf("fileName"));
            case "VirtualSerialPortFileBackingInfo" -> new SerialFile(backing.textOf("fileName"));
            case "VirtualEthernetCardNetworkBackingInfo" -> new NamedNetwork(backing.textOf("deviceName"));
            case "VirtualEthernetCardDistributedVirtualPortBackingInfo" -> {
                Xml port = backing.require("port");
                yield new PortGroup(port.textOf("portgroupKey"), port.textOf("switchUuid"));
            }
            default -> DeviceBacking.NONE;
        };
    }

    private static void write(DeviceBacking backing, SoapRequest request) {
        if (backing instanceof Iso iso) {
            request.open("backing", "VirtualCdromIsoBackingInfo").text("fileName", iso.file());
            request.close();
        } else if (backing instanceof SerialFile serial) {
            request.open("backing", "VirtualSerialPortFileBackingInfo").text("fileName", serial.file());
            request.close();
        } else if (backing instanceof NamedNetwork network) {
            request.open("backing", "VirtualEthernetCardNetworkBackingInfo").text("deviceName", network.name());
            request.close();
        } else if (backing instanceof PortGroup group) {
            request.open("backing", "VirtualEthernetCardDistributedVirtualPortBackingInfo")
                    .open("port")
                    .text("switchUuid", group.switchUuid())
                    .text("portgroupKey", group.key());
            request.close().close();
        }
    }

    private static int number(String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new VsphereUnexpected("a device's number cannot be parsed");
        }
    }
}
