package io.vicfield.examples.testbed.vsphere;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XML element of an answer.
 *
 * @param name the element's name without its namespace
 * @param type the type attribute of a reference; empty for other elements
 * @param xsiType the declared type; empty if the element declares none
 * @param text the text directly in the element
 * @param children the child elements
 */
record Xml(String name, String type, String xsiType, String text, List<Xml> children) {
    Xml {
        children = List.copyOf(children);
    }

    @Nullable Xml child(String childName) {
        for (Xml child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    List<Xml> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Returns a child's text, or an empty string if the child is missing. */
    String textOf(String childName) {
        Xml child = child(childName);
        return child == null ? "" : child.text;
    }

    /**
     * Returns a child that must exist.
     *
     * @throws VsphereUnexpected if the child is missing
     */
    Xml require(String childName) {
        Xml child = child(childName);
        if (child == null) {
            throw new VsphereUnexpected("the answer's " + name + " has no " + childName);
        }
        return child;
    }

    /** Returns the declared type without its prefix. */
    String localType() {
        return xsiType.substring(xsiType.indexOf(':') + 1);
    }

    /** Omits texts, which may be secrets. */
    @Override
    public String toString() {
        return "<" + name + "> with " + children.size() + " children";
    }
}
