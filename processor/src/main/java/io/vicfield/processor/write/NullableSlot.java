package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text that may be absent. */
final class NullableSlot implements Slot {
    private final Component component;
    private final Code type;
    private final boolean optional;
    /** What the typed key reads and writes. */
    private final TypeName value;

    NullableSlot(Component component, Shape.Nullable shape, Constants constants, boolean nullMarked) {
        this.component = component;
        this.type = shape.value().accept(new ScalarCode(constants));
        this.optional = shape.optional();
        TypeName plain = component.model().type();
        this.value = nullMarked && !optional
                ? plain.annotated(AnnotationSpec.builder(Spi.NULLABLE).build())
                : plain;
    }

    @Override
    public void declare(Members members) {
        if (!component.idle()) {
            members.fields().line("final $T $L;", placed(), component.member());
        }
    }

    private TypeName placed() {
        ClassName raw = optional ? Spi.PLACED_OPTIONAL : Spi.PLACED_NULLABLE;
        TypeName whole = component.model().type();
        TypeName held =
                optional ? ((ParameterizedTypeName) whole).typeArguments().get(0) : whole;
        return ParameterizedTypeName.get(raw, held);
    }

    @Override
    public Code bind(Code key) {
        String method = optional ? "optional" : "nullable";
        return component.idle() ? Code.EMPTY : Code.of("$L = $L.$L($L)", component.member(), key, method, type);
    }

    @Override
    public Code write() {
        return component.model().writes()
                ? Code.of("$L.encode($L, out)", component.member(), component.value())
                : Code.EMPTY;
    }

    @Override
    public Code read(String self) {
        if (component.model().reads()) {
            Code base = component.base(Code.of("null"));
            return Code.of("$L$L.decode(in, $L)", self, component.member(), base);
        }
        return component.base(optional ? Code.of("$T.empty()", Optional.class) : Code.of("null"));
    }

    @Override
    public @Nullable KeyStep key() {
        return component.idle() ? null : KeyStep.scalar(component, value);
    }

    @Override
    public Code list() {
        return component.idle() ? Code.EMPTY : Code.of("$L", component.member());
    }
}
