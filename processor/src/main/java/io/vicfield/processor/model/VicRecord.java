package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A record that gets a codec.
 *
 * @param type the record
 * @param namespace what follows {@code guestinfo.} if the record is a root
 * @param isPublic whether other packages see the record
 * @param guarded whether the record has a constructor of its own, which may refuse values
 * @param environment what generated code may use
 * @param components in the record's order
 * @param groups of components that are written and read as one, in the order of their first members
 */
public record VicRecord(
        ClassName type,
        String namespace,
        boolean isPublic,
        boolean guarded,
        Environment environment,
        List<VicComponent> components,
        List<VicGroup> groups) {
    /**
     * What the record's own module can read.
     *
     * @param generated {@code javax.annotation.processing.Generated}
     * @param jspecify JSpecify's annotations
     * @param deprecated something deprecated is used
     * @param named the record is in a named module
     */
    public record Environment(boolean generated, boolean jspecify, boolean deprecated, boolean named) {}

    /** The class of its typed keys. */
    public ClassName keys() {
        return Names.keys(type);
    }

    /** The codec's class. */
    public ClassName codec() {
        return Names.codec(type);
    }
}
