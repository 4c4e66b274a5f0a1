package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;

/**
 * Chooses the typed key for a shape.
 *
 * @param type the Java type of the value, as an object
 * @param jspecify whether the key's type may be annotated
 */
record TypedKeyChooser(TypeName type, boolean jspecify) implements Shape.Visitor<TypedKey> {
    @Override
    public TypedKey scalar(Shape.Scalar shape) {
        return plain(type);
    }

    @Override
    public TypedKey constants(Shape.Constants shape) {
        return plain(type);
    }

    private static TypedKey plain(TypeName type) {
        return TypedKey.of(generic(RuntimeTypes.VIC_KEY, type), "scalar", "value");
    }

    @Override
    public TypedKey joined(Shape.Joined shape) {
        return TypedKey.of(generic(RuntimeTypes.VIC_JOINED_KEY, type), "joined", "joined");
    }

    @Override
    public TypedKey indexed(Shape.Indexed shape) {
        TypedKey element = below(shape.element(), argument(0));
        return TypedKey.of(
                generic(RuntimeTypes.VIC_LIST_KEY, type, element.type()),
                "list",
                "list",
                element,
                new TypedKey.Entry("element", "index", TypeName.INT, element.type()));
    }

    @Override
    public TypedKey keyed(Shape.Keyed shape) {
        TypedKey value = below(shape.value(), argument(1));
        return TypedKey.of(
                generic(RuntimeTypes.VIC_MAP_KEY, argument(0), argument(1), value.type()),
                "map",
                "map",
                value,
                new TypedKey.Entry("entry", "name", argument(0), value.type()));
    }

    @Override
    public TypedKey nested(Shape.Nested shape) {
        if (!shape.keyed()) {
            CodeBlock subtree = CodeBlock.of("$T.subtree()", RuntimeTypes.KEY_FACTORY);
            return TypedKey.ofRecord(generic(RuntimeTypes.VIC_KEY, type), subtree);
        }
        return TypedKey.ofRecord(shape.keys(), CodeBlock.of("$T.of($T.ROOT)", RuntimeTypes.KEY_FACTORY, shape.keys()));
    }

    @Override
    public TypedKey nullable(Shape.Nullable shape) {
        if (!shape.optional()) {
            return shape.value().isScalar() ? plain(nullable()) : below(shape.value(), type);
        }
        return shape.value().isScalar()
                ? TypedKey.of(generic(RuntimeTypes.VIC_KEY, type), "optional", "value")
                : TypedKey.ofOptional(below(shape.value(), argument(0)));
    }

    private TypeName nullable() {
        return jspecify
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }

    @Override
    public TypedKey converted(Shape.Converted shape) {
        if (shape.isScalar()) {
            return plain(type);
        }
        TypedKey wire = below(shape.wire(), shape.converter().wire());
        String method = shape.isRecord() ? "convertedRecord" : "converted";
        return TypedKey.of(generic(RuntimeTypes.VIC_CONVERTED_KEY, type, wire.type()), method, "converted", wire, null);
    }

    private TypedKey below(Shape shape, TypeName value) {
        return shape.accept(new TypedKeyChooser(value.box(), jspecify));
    }

    /** The type of what a list, array, map or optional holds. */
    private TypeName argument(int index) {
        return type instanceof ArrayTypeName array
                ? array.componentType().box()
                : ((ParameterizedTypeName) type).typeArguments().get(index);
    }

    private static TypeName generic(ClassName raw, TypeName... arguments) {
        return ParameterizedTypeName.get(raw, arguments);
    }
}
