package io.vicfield.examples.testbed.vsphere;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places of objects in the inventory. */
final class Inventory {
    private static final List<String> PATHS = List.of("name", "parent", "parentVApp");

    private final Properties properties;

    Inventory(Properties properties) {
        this.properties = properties;
    }

    /**
     * The path of the datacenter that contains an object, such as {@code /DC0} or {@code /folder/DC0}.
     *
     * @throws VsphereUnexpected if no datacenter contains the object
     */
    String datacenterOf(MoRef object) {
        StringBuilder path = new StringBuilder();
        boolean inside = false;
        for (MoRef at = object; at != null; ) {
            ObjectContent content = properties.of(at, at.type().equals("VirtualMachine") ? PATHS : PATHS.subList(0, 2));
            MoRef parent = parent(content);
            inside |= at.type().equals("Datacenter");
            // Paths do not show the name of the root folder.
            if (inside && parent != null) {
                path.insert(0, "/" + content.textOf("name"));
            }
            at = parent;
        }
        if (!inside) {
            throw new VsphereUnexpected(object + " is in no datacenter");
        }
        return path.toString();
    }

    /** Returns the backing of a network card that is attached to a network. */
    DeviceBacking backing(MoRef network) {
        return switch (network.type()) {
            case "Network" ->
                new DeviceBacking.NamedNetwork(
                        properties.of(network, List.of("name")).require("name").text());
            case "DistributedVirtualPortgroup" -> portGroup(network);
            default ->
                throw new VsphereUnexpected(
                        network + " is neither a network of a standard switch nor a port group of a distributed one");
        };
    }

    private DeviceBacking portGroup(MoRef group) {
        ObjectContent content = properties.of(group, List.of("key", "config.distributedVirtualSwitch"));
        MoRef distributed = MoRef.of(content.require("config.distributedVirtualSwitch"));
        String uuid =
                properties.of(distributed, List.of("uuid")).require("uuid").text();
        return new DeviceBacking.PortGroup(content.require("key").text(), uuid);
    }

    private static @Nullable MoRef parent(ObjectContent content) {
        Xml parent = content.property("parent");
        if (parent == null) {
            parent = content.property("parentVApp");
        }
        return parent == null ? null : MoRef.of(parent);
    }
}
