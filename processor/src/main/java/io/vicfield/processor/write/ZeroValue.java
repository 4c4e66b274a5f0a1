package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The value of a component that is no part of the configuration, where no base has one. */
final class ZeroValue {
    private static final Map<TypeName, String> EMPTY = Map.of(
            ClassName.get(List.class), "$T.of()",
            ClassName.get(Set.class), "$T.of()",
            ClassName.get(Map.class), "$T.of()",
            ClassName.get(Optional.class), "$T.empty()",
            ClassName.get(OptionalInt.class), "$T.empty()",
            ClassName.get(OptionalLong.class), "$T.empty()",
            ClassName.get(OptionalDouble.class), "$T.empty()");

    private static final Set<TypeName> NARROW = Set.of(TypeName.BYTE, TypeName.SHORT, TypeName.CHAR);

    private ZeroValue() {}

    static CodeBlock of(TypeName type) {
        if (type.isPrimitive()) {
            return primitive(type);
        }
        if (type.equals(ClassName.get(String.class))) {
            return CodeBlock.of("$S", "");
        }
        if (type instanceof ArrayTypeName array) {
            return isGeneric(array) ? CodeBlock.of("null") : CodeBlock.of("new $T{}", array);
        }
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return EMPTY.containsKey(raw) ? CodeBlock.of(EMPTY.get(raw), raw) : CodeBlock.of("null");
    }

    /** An argument is not narrowed without a cast. */
    private static CodeBlock primitive(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        return NARROW.contains(type) ? CodeBlock.of("($T) 0", type) : CodeBlock.of("0");
    }

    /** Java has no expression that creates an array of a generic type. */
    private static boolean isGeneric(TypeName type) {
        return type instanceof ArrayTypeName array
                ? isGeneric(array.componentType())
                : type instanceof ParameterizedTypeName;
    }
}
