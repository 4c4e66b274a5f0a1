package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** The value of an ignored component without a base. */
final class ZeroValue {
    private ZeroValue() {}

    static CodeBlock of(TypeName type) {
        if (type instanceof ArrayTypeName) {
            return isGeneric(type) ? CodeBlock.of("null") : CodeBlock.of("new $T{}", type);
        }
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return switch (raw.toString()) {
            case "boolean" -> CodeBlock.of("false");
            case "byte", "short", "char" -> CodeBlock.of("($T) 0", type);
            case "int", "long", "float", "double" -> CodeBlock.of("0");
            case "java.lang.String" -> CodeBlock.of("$S", "");
            case "java.util.List", "java.util.Set", "java.util.Map" -> CodeBlock.of("$T.of()", raw);
            case "java.util.Optional", "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble" ->
                CodeBlock.of("$T.empty()", raw);
            default -> CodeBlock.of("null");
        };
    }

    /** Java has no expression that creates an array of a generic type. */
    private static boolean isGeneric(TypeName type) {
        return type instanceof ArrayTypeName array
                ? isGeneric(array.componentType())
                : type instanceof ParameterizedTypeName;
    }
}
