package io.vicfield.examples.testbed.vsphere;

/** What is behind a virtual device. */
public sealed interface DeviceBacking {
    /** Nothing, or nothing that is known here. */
    DeviceBacking NONE = new Other();

    /** See {@link #NONE}. */
    record Other() implements DeviceBacking {}

    /**
     * A CD-ROM's image.
     *
     * @param file its datastore path, {@code [datastore] folder/name.iso}
     */
    record Iso(String file) implements DeviceBacking {}

    /**
     * The file that a serial port writes to.
     *
     * @param file its datastore path
     */
    record SerialFile(String file) implements DeviceBacking {}

    /** A standard switch's network, by its name. */
    record NamedNetwork(String name) implements DeviceBacking {}

    /**
     * A distributed switch's port group.
     *
     * @param key the port group's
     * @param switchUuid its switch's
     */
    record PortGroup(String key, String switchUuid) implements DeviceBacking {}
}
