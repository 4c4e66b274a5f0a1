package io.vicfield.examples.testbed.vsphere;

/** The backing of a virtual device. */
public sealed interface DeviceBacking {
    /** No backing, or a backing that this client does not know. */
    DeviceBacking NONE = new Other();

    /** The type of {@link #NONE}. */
    record Other() implements DeviceBacking {}

    /**
     * The image file of a CD-ROM drive.
     *
     * @param file the image's datastore path, {@code [datastore] folder/name.iso}
     */
    record Iso(String file) implements DeviceBacking {}

    /**
     * The file that a serial port writes to.
     *
     * @param file the file's datastore path
     */
    record SerialFile(String file) implements DeviceBacking {}

    /** A network of a standard switch, identified by its name. */
    record NamedNetwork(String name) implements DeviceBacking {}

    /**
     * A port group of a distributed switch.
     *
     * @param key the port group's key
     * @param switchUuid the switch's UUID
     */
    record PortGroup(String key, String switchUuid) implements DeviceBacking {}
}
