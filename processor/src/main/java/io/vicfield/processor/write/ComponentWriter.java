package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import java.util.Objects;
import java.util.Optional;

/** Writes a component's part of its codec: a field, and a line in every method that handles all components. */
final class ComponentWriter {
    private final VicComponent component;
    private final Shape value;
    private final boolean optional;
    private final JavaType java;
    private final String field;
    private final Constants constants;

    ComponentWriter(VicComponent component, String field, Constants constants) {
        Shape shape = Objects.requireNonNull(component.shape(), component.name());
        this.component = component;
        this.value = shape instanceof Shape.Nullable nullable ? nullable.value() : shape;
        this.optional = shape instanceof Shape.Nullable nullable && nullable.optional();
        this.java = new JavaType(component.type());
        this.field = field;
        this.constants = constants;
    }

    VicComponent component() {
        return component;
    }

    /** The name of the component's field. */
    CodeBlock name() {
        return CodeBlock.of("$N", field);
    }

    /** The component's field, with its key at the root. */
    FieldSpec declare(String rootKey) {
        return GeneratedClass.field(type(), field, rootKey);
    }

    private TypeName type() {
        TypeName type = java.held();
        if (optional) {
            TypeName held = ((ParameterizedTypeName) type).typeArguments().get(0);
            return ParameterizedTypeName.get(RuntimeTypes.OPTIONAL_COMPONENT, held);
        }
        return ParameterizedTypeName.get(raw(), type);
    }

    private ClassName raw() {
        if (value.isScalar()) {
            return RuntimeTypes.SCALAR_COMPONENT;
        }
        return value.isRecord() ? RuntimeTypes.RECORD_COMPONENT : RuntimeTypes.VALUE_COMPONENT;
    }

    /** The statement that creates the component. */
    CodeBlock create() {
        CodeBlock key = KeyCode.of(component);
        if (value.isRecord()) {
            return CodeBlock.of("$N = $L($L)", field, factory("record", "nullableRecord", "optionalRecord"), key);
        }
        return value.isScalar()
                ? CodeBlock.of(
                        "$N = $L($L,$W$L)",
                        field,
                        factory("scalar", "nullable", "optional"),
                        key,
                        constants.scalar(value))
                : CodeBlock.of("$N = value($L,$W$L)", field, key, new ValueCode(constants).of(value));
    }

    private String factory(String plain, String nullable, String optionally) {
        if (optional) {
            return optionally;
        }
        return component.shape() instanceof Shape.Nullable ? nullable : plain;
    }

    /** The statement that writes the component. */
    CodeBlock encode() {
        CodeBlock encoded = java.toHeld(CodeBlock.of("value.$N()", component.accessor()));
        return CodeBlock.of("$N.encode($L, out)", field, encoded);
    }

    /** The expression that reads the component. */
    CodeBlock decode(boolean overBase) {
        CodeBlock base = java.toHeld(CodeBlock.of("base.$N()", component.name()));
        CodeBlock arguments = overBase ? CodeBlock.of("in, $L", base) : CodeBlock.of("in");
        return java.toDeclared(CodeBlock.of("$N.$L($L)", field, java.decodeMethod(), arguments));
    }

    /** The expression for the codec of the records that the component holds, directly or in a list or map. */
    Optional<CodeBlock> nestedCodec() {
        return value.heldRecord().map(nested -> {
            CodeBlock codec = CodeBlock.of("$T.INSTANCE", nested.codec());
            return value instanceof Shape.Converted && value.isRecord()
                    ? CodeBlock.of("new $T<>($L, $L)", RuntimeTypes.CONVERTED_CODEC, constants.name(value), codec)
                    : codec;
        });
    }
}
