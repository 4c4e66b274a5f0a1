package io.vicfield.examples.testbed.vsphere;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Properties of an object, as far as the server gives them.
 *
 * @param object whose they are
 * @param properties by path
 * @param withheld the faults instead of the others, by path
 */
record ObjectContent(MoRef object, Map<String, Xml> properties, Map<String, VsphereFault> withheld) {
    static ObjectContent of(Xml element) {
        Map<String, Xml> properties = new HashMap<>();
        for (Xml property : element.children("propSet")) {
            properties.put(property.textOf("name"), property.require("val"));
        }
        Map<String, VsphereFault> withheld = new HashMap<>();
        for (Xml missing : element.children("missingSet")) {
            String path = missing.textOf("path");
            withheld.put(path, Soap.localized("reading " + path, missing.require("fault")));
        }
        return new ObjectContent(MoRef.of(element.require("obj")), properties, withheld);
    }

    /** A property; null where the object has none. */
    @Nullable Xml property(String path) {
        VsphereFault fault = withheld.get(path);
        if (fault != null) {
            throw fault;
        }
        return properties.get(path);
    }

    /** A property's text; empty where the object has none. */
    String textOf(String path) {
        Xml property = property(path);
        return property == null ? "" : property.text();
    }

    /**
     * A property that must exist.
     *
     * @throws VsphereUnexpected if the object has none
     */
    Xml require(String path) {
        Xml property = property(path);
        if (property == null) {
            throw new VsphereUnexpected(object + " has no " + path + " now");
        }
        return property;
    }
}
