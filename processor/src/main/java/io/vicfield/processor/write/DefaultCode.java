package io.vicfield.processor.write;

import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.EnumType;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import io.vicfield.text.Booleans;
import io.vicfield.text.Floats;

/** The expression for what an absent key of a scalar stands for. */
final class DefaultCode {
    private final Constants constants;

    DefaultCode(Constants constants) {
        this.constants = constants;
    }

    Code of(VicComponent component, Shape shape, Code scalar) {
        String text = component.defaultText();
        if (shape instanceof Shape.Scalar row) {
            return text == null ? zero(component.type(), scalar) : declared(component, row.type(), text, scalar);
        }
        if (text != null && shape instanceof Shape.Constants texts) {
            return Code.of("$T.$L", texts.type().type(), constant(texts.type(), text));
        }
        return Code.of("$L.zero()", scalar);
    }

    private static Code zero(TypeName type, Code scalar) {
        if (type.isPrimitive()) {
            return Code.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
        }
        return type.toString().equals("java.lang.String") ? Code.of("$S", "") : Code.of("$L.zero()", scalar);
    }

    private Code declared(VicComponent component, ScalarType row, String text, Code scalar) {
        return switch (row) {
            case STRING -> Code.of("$S", text);
            case BOOL -> boxed(component, Code.of("$L", Booleans.parse(text)));
            case INT8, INT16 -> boxed(component, cast(component, Long.parseLong(text)));
            case INT32 -> boxed(component, Code.of("$L", Long.parseLong(text)));
            case INT64 -> boxed(component, Code.of("$LL", Long.parseLong(text)));
            case FLOAT32 -> boxed(component, real(Float.class, "f", (float) Floats.parse(text)));
            case FLOAT64 -> boxed(component, real(Double.class, "d", Floats.parse(text)));
            default -> constants.defaultOf(component, Code.of("$L.read($S)", scalar, text));
        };
    }

    private static Code cast(VicComponent component, long value) {
        return component.type().isPrimitive()
                ? Code.of("$L", value)
                : Code.of("($T) $L", component.type().unbox(), value);
    }

    private static Code real(Class<?> type, String suffix, Number value) {
        double number = value.doubleValue();
        if (Double.isNaN(number)) {
            return Code.of("$T.NaN", type);
        }
        if (Double.isInfinite(number)) {
            return Code.of("$T.$L_INFINITY", type, number > 0 ? "POSITIVE" : "NEGATIVE");
        }
        return Code.of("$L$L", value, suffix);
    }

    /** As an object where the component is one: a conditional of a box and a number would unbox the other one. */
    private static Code boxed(VicComponent component, Code literal) {
        return component.type().isPrimitive() ? literal : Code.of("$T.valueOf($L)", component.type(), literal);
    }

    private static String constant(EnumType type, String text) {
        return type.constants().stream()
                .filter(constant -> constant.text().equals(text))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
