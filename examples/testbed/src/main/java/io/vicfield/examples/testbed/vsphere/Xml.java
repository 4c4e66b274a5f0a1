package io.vicfield.examples.testbed.vsphere;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of an answer.
 *
 * @param name without its namespace
 * @param type the attribute of references; else empty
 * @param xsiType the type that it is declared with; else empty
 * @param text directly in it
 * @param children in it
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

    /** A child's text; empty if there is none. */
    String textOf(String childName) {
        Xml child = child(childName);
        return child == null ? "" : child.text;
    }

    /**
     * A child that must exist.
     *
     * @throws VsphereUnexpected if it is not
     */
    Xml require(String childName) {
        Xml child = child(childName);
        if (child == null) {
            throw new VsphereUnexpected("the answer's " + name + " has no " + childName);
        }
        return child;
    }

    /** The declared type without its prefix. */
    String localType() {
        return xsiType.substring(xsiType.indexOf(':') + 1);
    }

    /** Without texts, which may be secrets. */
    @Override
    public String toString() {
        return "<" + name + "> with " + children.size() + " children";
    }
}
