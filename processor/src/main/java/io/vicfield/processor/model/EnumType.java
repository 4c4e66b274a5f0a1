package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum and the texts of its constants.
 *
 * @param type the enum
 * @param constants in the enum's order
 */
public record EnumType(ClassName type, List<Constant> constants) {
    /** A constant's name in Java and its text on the wire. */
    public record Constant(String name, String text) {}

    /** The constant that a codec keeps the texts in. */
    public String constant() {
        return Names.constant(type);
    }
}
