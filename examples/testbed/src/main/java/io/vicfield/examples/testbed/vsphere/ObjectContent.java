package io.vicfield.examples.testbed.vsphere;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object that the server returned.
 *
 * @param object the object that has the properties
 * @param properties the properties by path
 * @param withheld the faults of the properties that the server did not return, by path
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

    /** Returns a property, or null if it is missing. */
    @Nullable Xml property(String path) {
        VsphereFault fault = withheld.get(path);
        if (fault != null) {
            throw fault;
        }
        return properties.get(path);
    }

    /** Returns a property's text, or an empty string if the property is missing. */
    String textOf(String path) {
        Xml property = property(path);
        return property == null ? "" : property.text();
    }

    /**
     * Returns a property that must exist.
     *
     * @throws VsphereUnexpected if the property is missing
     */
    Xml require(String path) {
        Xml property = property(path);
        if (property == null) {
            throw new VsphereUnexpected(object + " has no " + path + " now");
        }
        return property;
    }
}
