package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The constants of a codec: one for each enum and each converter. */
final class Constants {
    private final CodecNames names;
    private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();

    Constants(VicRecord record, CodecNames names) {
        this.names = names;
        record.shapes().forEach(this::add);
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Constants constants && !fields.containsKey(key(shape))) {
            fields.put(key(shape), field(constants.type()));
        } else if (shape instanceof Shape.Converted converted && !fields.containsKey(key(shape))) {
            fields.put(key(shape), field(converted));
        }
    }

    private static Object key(Shape shape) {
        return shape instanceof Shape.Constants constants
                ? constants.type().type()
                : ((Shape.Converted) shape).converter();
    }

    private FieldSpec field(EnumType type) {
        CodeBlock value = CodeBlock.of(
                "new $T<>($S, new $T[] {$L}, new $T[] {$L})",
                RuntimeTypes.ENUM_SCALAR,
                type.type().simpleName(),
                type.type(),
                list(type, constant -> CodeBlock.of("$T.$N", type.type(), constant.name())),
                String.class,
                list(type, constant -> CodeBlock.of("$S", constant.text())));
        return field(ParameterizedTypeName.get(RuntimeTypes.ENUM_SCALAR, type.type()), type.constant(), value);
    }

    private static CodeBlock list(EnumType type, Function<EnumType.Constant, CodeBlock> code) {
        List<CodeBlock> all = type.constants().stream().map(code).toList();
        return CodeBlock.join(all, ",$W");
    }

    private FieldSpec field(Shape.Converted shape) {
        Converter converter = shape.converter();
        CodeBlock made = converter.field().isEmpty()
                ? CodeBlock.of("new $T()", converter.type())
                : CodeBlock.of("$T.$L", converter.type(), converter.field());
        if (!shape.isScalar()) {
            return field(converter.type(), converter.constant(), made);
        }
        CodeBlock scalar = CodeBlock.of("$T.converted($L, $L)", RuntimeTypes.SCALARS, made, scalar(shape.wire()));
        return field(ParameterizedTypeName.get(RuntimeTypes.SCALAR, converter.value()), converter.constant(), scalar);
    }

    private FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, names.constant(name), Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** The fields, each after those that it depends on. */
    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    /** The expression for a scalar: {@code Scalars.INT64}, or the name of a constant. */
    CodeBlock scalar(Shape shape) {
        return shape instanceof Shape.Scalar scalar
                ? CodeBlock.of("$T.$L", RuntimeTypes.SCALARS, scalar.type().name())
                : name(shape);
    }

    /** The name of the constant for an enum or a converter. */
    CodeBlock name(Shape shape) {
        return CodeBlock.of("$N", fields.get(key(shape)));
    }
}
