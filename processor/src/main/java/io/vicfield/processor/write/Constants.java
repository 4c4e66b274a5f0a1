package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** What a codec makes once for all its instances: texts of enums, converters, defaults. */
final class Constants {
    private final CodecNames names;
    private final Map<Object, FieldSpec> fields = new LinkedHashMap<>();

    Constants(CodecNames names) {
        this.names = names;
    }

    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    /** The texts of an enum. */
    CodeBlock texts(EnumType type) {
        if (!fields.containsKey(type.type())) {
            String name = names.constant(type.type(), type.constant());
            TypeName texts = ParameterizedTypeName.get(Spi.ENUM_TEXT, type.type());
            CodeBlock.Builder made = CodeBlock.builder()
                    .add(
                            "new $T<$T>($S)",
                            Spi.ENUM_TEXT,
                            type.type(),
                            type.type().simpleName());
            for (EnumType.Constant constant : type.constants()) {
                made.add("\n$>$>.with($T.$L, $S)$<$<", type.type(), constant.name(), constant.text());
            }
            fields.put(type.type(), constant(texts, name, made.build()));
        }
        return CodeBlock.of("$N", names.constant(type.type()));
    }

    /** A converter of records, lists or maps. */
    CodeBlock converter(Shape.Converted shape) {
        ClassName type = shape.converter().type();
        if (!fields.containsKey(type)) {
            String name = names.constant(type, shape.converter().constant());
            fields.put(type, constant(type, name, CodeBlock.of("new $T()", type)));
        }
        return CodeBlock.of("$N", names.constant(type));
    }

    /** A converter of scalars, with the scalar that it converts to. */
    CodeBlock scalar(Shape.Converted shape, CodeBlock wire) {
        ClassName type = shape.converter().type();
        if (!fields.containsKey(type)) {
            String name = names.constant(type, shape.converter().constant());
            CodeBlock made = CodeBlock.of("$T.converted(new $T(), $L)", Spi.SCALARS, type, wire);
            fields.put(
                    type,
                    constant(
                            ParameterizedTypeName.get(
                                    Spi.SCALAR, shape.converter().value()),
                            name,
                            made));
        }
        return CodeBlock.of("$N", names.constant(type));
    }

    /** A default that takes a call to make. */
    CodeBlock defaultOf(VicComponent component, CodeBlock made) {
        if (!fields.containsKey(component)) {
            fields.put(component, constant(component.type(), names.constant(component), made));
        }
        return CodeBlock.of("$N", fields.get(component).name());
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
