package io.vicfield.processor.write;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.processor.model.VicRecord;
import java.util.List;
import java.util.Locale;

/** The names of a codec's members, none of them taken twice or by what it inherits. */
final class CodecNames {
    /** Parameters, locals and inherited members. */
    private static final List<String> TAKEN = List.of(
            "place",
            "value",
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
        for (VicComponent component : record.components()) {
            names.newName(component.name(), component.name());
        }
    }

    /** The field, or the method, of a component. */
    String member(VicComponent component) {
        return names.get(component.name());
    }

    /** The field that keeps what is bound to a component's key. */
    String bound(VicComponent component, String suffix) {
        return names.newName(component.name() + suffix);
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
