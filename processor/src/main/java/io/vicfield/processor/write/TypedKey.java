package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The typed key of a component, or of a value in a list or map.
 *
 * @param type its type
 * @param method the method of {@code RecordKeys} that returns the key of a component
 * @param argument that method's argument beside the component; empty if it has none
 * @param factory the {@code KeyFactory} that makes the key of a value in a list or map
 * @param entry how to ask for an entry; null unless the value is a list or map
 */
record TypedKey(
        TypeName type,
        String method,
        CodeBlock argument,
        CodeBlock factory,
        @Nullable Entry entry) {
    private static final CodeBlock NONE = CodeBlock.of("");

    /** A noun for the entry, the parameter that selects it, and the type of its key. */
    record Entry(String noun, String parameter, TypeName parameterType, TypeName key) {}

    /** Returns the key of a value with this Java type, as an object. */
    static TypedKey of(Shape shape, TypeName type) {
        if (shape instanceof Shape.Nullable nullable) {
            return nullable.optional() ? optional(nullable.value(), type) : of(nullable.value(), type);
        }
        if (shape.isScalar()) {
            return single("scalar", "value", generic(RuntimeTypes.VIC_KEY, type));
        }
        if (shape instanceof Shape.Joined) {
            return single("joined", "joined", generic(RuntimeTypes.VIC_JOINED_KEY, type));
        }
        if (shape instanceof Shape.Indexed indexed) {
            return list(of(indexed.element(), argument(type, 0)), type);
        }
        if (shape instanceof Shape.Keyed keyed) {
            return map(of(keyed.value(), argument(type, 1)), type);
        }
        return shape instanceof Shape.Converted converted
                ? converted(converted, type)
                : record((Shape.Nested) shape, type);
    }

    private static TypedKey optional(Shape shape, TypeName type) {
        if (shape.isScalar()) {
            return single("optional", "value", generic(RuntimeTypes.VIC_KEY, type));
        }
        TypedKey held = of(shape, argument(type, 0));
        return new TypedKey(held.type, "optionalRecord", held.factory, held.factory, null);
    }

    private static TypedKey list(TypedKey element, TypeName type) {
        TypeName key = generic(RuntimeTypes.VIC_LIST_KEY, type, element.type);
        Entry entry = new Entry("element", "index", TypeName.INT, element.type);
        return new TypedKey(key, "list", element.factory, factory("list", element.factory), entry);
    }

    private static TypedKey map(TypedKey value, TypeName type) {
        TypeName name = argument(type, 0);
        TypeName key = generic(RuntimeTypes.VIC_MAP_KEY, name, argument(type, 1), value.type);
        Entry entry = new Entry("entry", "name", name, value.type);
        return new TypedKey(key, "map", value.factory, factory("map", value.factory), entry);
    }

    private static TypedKey converted(Shape.Converted shape, TypeName type) {
        TypedKey wire = of(shape.wire(), shape.converter().wire());
        TypeName key = generic(RuntimeTypes.VIC_CONVERTED_KEY, type, wire.type);
        String method = shape.isRecord() ? "convertedRecord" : "converted";
        return new TypedKey(key, method, wire.factory, factory("converted", wire.factory), null);
    }

    private static TypedKey record(Shape.Nested shape, TypeName type) {
        CodeBlock factory =
                shape.keyed() ? factory("of", CodeBlock.of("$T.ROOT", shape.keys())) : factory("subtree", NONE);
        TypeName key = shape.keyed() ? shape.keys() : generic(RuntimeTypes.VIC_KEY, type);
        return new TypedKey(key, "record", factory, factory, null);
    }

    private static TypedKey single(String method, String factory, TypeName key) {
        return new TypedKey(key, method, NONE, factory(factory, NONE), null);
    }

    private static CodeBlock factory(String method, CodeBlock argument) {
        return CodeBlock.of("$T.$L($L)", RuntimeTypes.KEY_FACTORY, method, argument);
    }

    private static TypeName generic(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }

    /** Returns a type argument, or an array's element type. */
    private static TypeName argument(TypeName type, int index) {
        return type instanceof ArrayTypeName array
                ? array.componentType().box()
                : ((ParameterizedTypeName) type).typeArguments().get(index);
    }

    /** The expression that returns the key of a component, given the expression for the component. */
    CodeBlock of(CodeBlock component) {
        return argument.isEmpty()
                ? CodeBlock.of("$L($L)", method, component)
                : CodeBlock.of("$L($L, $L)", method, component, argument);
    }
}
