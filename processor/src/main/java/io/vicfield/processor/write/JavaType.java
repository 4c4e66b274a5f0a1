package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The Java type of a component, and how its codec holds it: a codec knows objects and {@link Optional}s of objects. */
record JavaType(TypeName declared) {
    /** The optional numbers, each with the type of its number. */
    private static final Map<TypeName, TypeName> OPTIONAL_NUMBERS = Map.of(
            ClassName.get(OptionalInt.class), TypeName.INT,
            ClassName.get(OptionalLong.class), TypeName.LONG,
            ClassName.get(OptionalDouble.class), TypeName.DOUBLE);

    /** The type that the codec holds. */
    TypeName held() {
        TypeName number = OPTIONAL_NUMBERS.get(declared);
        return number == null ? declared.box() : ParameterizedTypeName.get(ClassName.get(Optional.class), number.box());
    }

    /** Converts an expression of the declared type to one that the codec takes. */
    CodeBlock toHeld(CodeBlock value) {
        if (declared.equals(TypeName.CHAR)) {
            return CodeBlock.of("$T.valueOf($L)", Character.class, value);
        }
        return OPTIONAL_NUMBERS.containsKey(declared)
                ? CodeBlock.of("$T.boxed($L)", RuntimeTypes.OPTIONALS, value)
                : value;
    }

    /** Converts an expression of the codec's type to one of the declared type. */
    CodeBlock toDeclared(CodeBlock value) {
        TypeName number = OPTIONAL_NUMBERS.get(declared);
        return number == null ? value : CodeBlock.of("$T.of$L($L)", RuntimeTypes.OPTIONALS, capitalized(number), value);
    }

    /** The codec's method that decodes the type: one for each primitive type but characters. */
    String decodeMethod() {
        boolean boxed = !declared.isPrimitive() || declared.equals(TypeName.CHAR);
        return boxed ? "decode" : "decode" + capitalized(declared);
    }

    private static String capitalized(TypeName primitive) {
        String name = primitive.toString();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
