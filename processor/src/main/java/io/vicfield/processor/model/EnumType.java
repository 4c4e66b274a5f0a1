package io.vicfield.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum and the values of its constants.
 *
 * @param type the enum
 * @param constants in the enum's order
 */
public record EnumType(ClassName type, List<Constant> constants) {
    /** The name of a constant in Java, and its encoded value. */
    public record Constant(String name, String text) {}

    /** The name of the codec's constant that holds the values. */
    public String constant() {
        return Names.constant(type);
    }
}
