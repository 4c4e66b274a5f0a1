package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a codec makes once for all its instances: texts of enums, converters, defaults. */
final class Constants {
    private final CodecNames names;
    private final Map<Object, Constant> fields = new LinkedHashMap<>();

    Constants(CodecNames names) {
        this.names = names;
    }

    /** Declares them. */
    void declare(Source members) {
        for (Constant field : fields.values()) {
            members.line("static final $T $L = $L;", field.type(), field.name(), field.value())
                    .blank();
        }
    }

    /** The texts of an enum. */
    Code texts(EnumType type) {
        if (!fields.containsKey(type.type())) {
            String name = names.constant(type.type(), type.constant());
            TypeName texts = ParameterizedTypeName.get(Spi.ENUM_TEXT, type.type());
            Code.Builder made = new Code.Builder()
                    .add(
                            "new $T<$T>($S)",
                            Spi.ENUM_TEXT,
                            type.type(),
                            type.type().simpleName());
            for (EnumType.Constant constant : type.constants()) {
                made.add("\n.with($T.$L, $S)", type.type(), constant.name(), constant.text());
            }
            fields.put(type.type(), new Constant(texts, name, made.build()));
        }
        return Code.of("$L", names.constant(type.type()));
    }

    /** A converter of records, lists or maps. */
    Code converter(Shape.Converted shape) {
        ClassName type = shape.converter().type();
        if (!fields.containsKey(type)) {
            String name = names.constant(type, shape.converter().constant());
            fields.put(type, new Constant(type, name, Code.of("new $T()", type)));
        }
        return Code.of("$L", names.constant(type));
    }

    /** A converter of scalars, with the scalar that it converts to. */
    Code scalar(Shape.Converted shape, Code wire) {
        ClassName type = shape.converter().type();
        if (!fields.containsKey(type)) {
            String name = names.constant(type, shape.converter().constant());
            Code made = Code.of("$T.converted(new $T(), $L)", Spi.SCALARS, type, wire);
            fields.put(
                    type,
                    new Constant(
                            ParameterizedTypeName.get(
                                    Spi.SCALAR, shape.converter().value()),
                            name,
                            made));
        }
        return Code.of("$L", names.constant(type));
    }

    /** A default that takes a call to make. */
    Code defaultOf(VicComponent component, Code made) {
        if (!fields.containsKey(component)) {
            fields.put(component, new Constant(component.type(), names.constant(component), made));
        }
        return Code.of("$L", fields.get(component).name());
    }

    private record Constant(TypeName type, String name, Code value) {}
}
