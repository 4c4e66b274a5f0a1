package io.vicfield.examples.testbed.vsphere;

/**
 * A reference to one of the server's objects.
 *
 * @param type {@code VirtualMachine}, {@code Folder} …
 * @param value its ID, {@code vm-57}
 */
public record MoRef(String type, String value) {
    static MoRef of(Xml element) {
        return new MoRef(element.type(), element.text());
    }

    @Override
    public String toString() {
        return type + ":" + value;
    }
}
