package io.vicfield.examples.testbed.vsphere;

/**
 * A reference to one of the server's objects.
 *
 * @param type the object's type, such as {@code VirtualMachine} or {@code Folder}
 * @param value the object's ID, such as {@code vm-57}
 */
public record MoRef(String type, String value) {
    static MoRef of(Xml element) {
        return new MoRef(element.type(), element.text());
    }

    /**
     * Parses a stored reference such as {@code VirtualMachine:vm-57}.
     *
     * @throws IllegalArgumentException if the string is not a reference
     */
    public static MoRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            throw new IllegalArgumentException("a reference is TYPE:ID, not " + text);
        }
        return new MoRef(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return type + ":" + value;
    }
}
