package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
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

/** The enums and converters of a codec: a constant for each. */
final class Constants {
    private final CodecNames names;
    private final Map<ClassName, FieldSpec> fields = new LinkedHashMap<>();

    Constants(VicRecord record, CodecNames names) {
        this.names = names;
        record.shapes().forEach(this::add);
    }

    /** The fields, each after those that it depends on. */
    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    /** The expression for a scalar, {@code Scalars.INT64} for example. */
    CodeBlock scalar(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return CodeBlock.of("$T.$L", RuntimeTypes.SCALARS, scalar.type().name());
        }
        return shape instanceof Shape.Constants constants
                ? name(constants.type().type())
                : name(((Shape.Converted) shape).converter().type());
    }

    /** The expression for a converter to records, lists or maps. */
    CodeBlock converter(Converter converter) {
        return name(converter.type());
    }

    private CodeBlock name(ClassName type) {
        return CodeBlock.of("$N", fields.get(type));
    }

    private void add(Shape shape) {
        if (shape instanceof Shape.Constants constants) {
            add(constants.type());
        } else if (shape instanceof Shape.Converted converted) {
            add(converted);
        }
    }

    private void add(EnumType type) {
        if (fields.containsKey(type.type())) {
            return;
        }
        CodeBlock value = CodeBlock.of(
                "new $T<>($S,$Wnew $T[] {$L},$Wnew $T[] {$L})",
                RuntimeTypes.ENUM_SCALAR,
                type.type().simpleName(),
                type.type(),
                list(type, constant -> CodeBlock.of("$T.$N", type.type(), constant.name())),
                String.class,
                list(type, constant -> CodeBlock.of("$S", constant.text())));
        add(type.type(), type.constant(), ParameterizedTypeName.get(RuntimeTypes.ENUM_SCALAR, type.type()), value);
    }

    private static CodeBlock list(EnumType type, Function<EnumType.Constant, CodeBlock> code) {
        List<CodeBlock> all = type.constants().stream().map(code).toList();
        return CodeBlock.join(all, ",$W");
    }

    private void add(Shape.Converted shape) {
        Converter converter = shape.converter();
        if (fields.containsKey(converter.type())) {
            return;
        }
        CodeBlock made = CodeBlock.of("new $T()", converter.type());
        if (shape.isScalar()) {
            TypeName type = ParameterizedTypeName.get(RuntimeTypes.SCALAR, converter.value());
            CodeBlock scalar = CodeBlock.of("$T.converted($L, $L)", RuntimeTypes.SCALARS, made, scalar(shape.wire()));
            add(converter.type(), converter.constant(), type, scalar);
        } else {
            add(converter.type(), converter.constant(), converter.type(), made);
        }
    }

    private void add(ClassName key, String name, TypeName type, CodeBlock value) {
        FieldSpec field = FieldSpec.builder(type, names.constant(name), Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
        fields.put(key, field);
    }
}
