package io.vicfield.processor.write;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicGroup;
import io.vicfield.processor.model.VicRecord;
import java.util.List;
import java.util.Locale;

/** The names of a codec's members, none of them taken twice or by what it inherits. */
final class CodecNames {
    /** Parameters, locals and inherited members. */
    private static final List<String> TAKEN = List.of(
            "place",
            "value",
            "yield",
            "base",
            "in",
            "out",
            "e",
            "bound",
            "at",
            "components",
            "patterns",
            "write",
            "read",
            "encode",
            "decode",
            "encodeNullable",
            "encodeOptional",
            "decodeNullable",
            "decodeOptional",
            "decodeRequired",
            "decodeLeniently",
            "absent",
            "owns",
            "expectedKeys",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "INSTANCE");

    private final NameAllocator names = new NameAllocator();

    CodecNames(VicRecord record) {
        for (String taken : TAKEN) {
            names.newName(taken);
        }
        for (boolean like : new boolean[] {true, false}) {
            for (VicComponent component : record.components()) {
                if (like == lowered(component).equals(component.name())) {
                    names.newName(lowered(component), component.name());
                }
            }
        }
    }

    /** Starts in lower case, as no type does: a field {@code List} would hide the class. */
    private static String lowered(VicComponent component) {
        String name = component.name();
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The field, or the method, of a component. */
    String member(VicComponent component) {
        return names.get(component.name());
    }

    /** The field that keeps what is bound to a component's key. */
    String bound(VicComponent component, String suffix) {
        return names.newName(lowered(component) + suffix);
    }

    /** The field, or the local, of a group. */
    String group(VicGroup group, String suffix) {
        String name = group.name();
        return names.newName(Character.toLowerCase(name.charAt(0)) + name.substring(1) + suffix);
    }

    /** A constant for something of this type. */
    String constant(TypeName type, String suggestion) {
        return names.newName(suggestion, type);
    }

    /** A constant that was made for this type. */
    String constant(TypeName type) {
        return names.get(type);
    }

    /** A constant for a component's default. */
    String constant(VicComponent component) {
        String words = component.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2");
        return names.newName(words.toUpperCase(Locale.ROOT) + "_DEFAULT");
    }
}
