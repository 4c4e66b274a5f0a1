package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component that is no configuration: its zero value, or what the base has. */
final class IgnoredSlot implements Slot {
    private static final Map<String, String> EMPTY = Map.of(
            "java.util.List", "$T.of()",
            "java.util.Set", "$T.of()",
            "java.util.Map", "$T.of()",
            "java.util.Optional", "$T.empty()",
            "java.util.OptionalInt", "$T.empty()",
            "java.util.OptionalLong", "$T.empty()",
            "java.util.OptionalDouble", "$T.empty()");

    private final Component component;

    IgnoredSlot(Component component) {
        this.component = component;
    }

    @Override
    public void declare(TypeSpec.Builder codec) {
        // nothing to keep
    }

    @Override
    public CodeBlock bind(CodeBlock key) {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock write() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock read(String self) {
        return component.base(zero(component.model().type()));
    }

    @Override
    public CodeBlock list() {
        return CodeBlock.of("");
    }

    @Override
    public @Nullable KeyStep key() {
        return null;
    }

    private static CodeBlock zero(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        if (type.isPrimitive()) {
            return CodeBlock.of("0");
        }
        if (type instanceof ArrayTypeName array) {
            return isGeneric(array) ? CodeBlock.of("null") : CodeBlock.of("new $T{}", array);
        }
        if (type.toString().equals("java.lang.String")) {
            return CodeBlock.of("$S", "");
        }
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        String empty = EMPTY.get(raw.toString());
        return empty == null ? CodeBlock.of("null") : CodeBlock.of(empty, raw);
    }

    /** Arrays of generic types cannot be made. */
    private static boolean isGeneric(TypeName type) {
        return type instanceof ArrayTypeName array
                ? isGeneric(array.componentType())
                : type instanceof ParameterizedTypeName;
    }
}
