package io.vicfield.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
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
    public void declare(Members members) {
        // nothing to keep
    }

    @Override
    public Code bind(Code key) {
        return Code.EMPTY;
    }

    @Override
    public Code write() {
        return Code.EMPTY;
    }

    @Override
    public Code read(String self) {
        return component.base(zero(component.model().type()));
    }

    @Override
    public Code list() {
        return Code.EMPTY;
    }

    @Override
    public @Nullable KeyStep key() {
        return null;
    }

    private static Code zero(TypeName type) {
        if (type.equals(TypeName.BOOLEAN)) {
            return Code.of("false");
        }
        if (type.isPrimitive()) {
            return Code.of("0");
        }
        if (type instanceof ArrayTypeName array) {
            return isGeneric(array) ? Code.of("null") : Code.of("new $T{}", array);
        }
        if (type.toString().equals("java.lang.String")) {
            return Code.of("$S", "");
        }
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        String empty = EMPTY.get(raw.toString());
        return empty == null ? Code.of("null") : Code.of(empty, raw);
    }

    /** Arrays of generic types cannot be made. */
    private static boolean isGeneric(TypeName type) {
        return type instanceof ArrayTypeName array
                ? isGeneric(array.componentType())
                : type instanceof ParameterizedTypeName;
    }
}
