package io.vicfield.examples.tether.system;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Finds network interfaces by the slot number that vSphere gives a device (VMware KB 2047927). */
final class PciSlots {
    private static final int FIRST_BRIDGE = 0x11;

    private final Path devices;

    PciSlots(Path root) {
        devices = root.resolve("sys/bus/pci/devices");
    }

    /** Returns the name of the only interface in a slot. */
    String link(String slot) {
        List<String> links = new ArrayList<>();
        for (Path device : devices(number(slot), 0)) {
            children(device.resolve("net"), "*")
                    .forEach(link -> links.add(link.getFileName().toString()));
        }
        if (links.size() != 1) {
            throw new OperationException(
                    links.size() + " network interfaces in PCI slot " + slot + ", expected one: " + links);
        }
        return links.get(0);
    }

    /**
     * Finds the devices of a slot. Bits 0 to 4 of the slot are the device, bits 5 to 9 its bus, and bits 10 to 12 the
     * function of the bridge to that bus.
     */
    private List<Path> devices(int slot, int function) {
        int device = slot & 0x1f;
        int bus = slot >> 5 & 0x1f;
        int ownFunction = function == 0 ? slot >> 10 & 0x7 : function;
        if (bus == 0) {
            return List.of(devices.resolve("0000:" + hex(bus) + ":" + hex(device) + "." + ownFunction));
        }
        return devices(FIRST_BRIDGE + bus - 1, ownFunction).stream()
                .flatMap(bridge -> children(bridge, "0000:*:" + hex(device) + ".0").stream())
                .toList();
    }

    private static String hex(int part) {
        return HexFormat.of().toHexDigits((byte) part);
    }

    private static int number(String slot) {
        try {
            return Integer.parseInt(slot);
        } catch (NumberFormatException e) {
            throw new OperationException(
                    "the ID of a network endpoint is its PCI slot, a number, not \"" + slot + "\"");
        }
    }

    private static List<Path> children(Path folder, String glob) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> matches = Files.newDirectoryStream(folder, glob)) {
            matches.forEach(found::add);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new OperationException("cannot list " + folder, e);
        }
        return found;
    }
}
