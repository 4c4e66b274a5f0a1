package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.Shape;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** One text that may be absent. */
final class NullableSlot implements Slot {
    private final Component component;
    private final CodeBlock type;
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
    public void declare(TypeSpec.Builder codec) {
        if (!component.idle()) {
            codec.addField(placed(), component.member(), Modifier.FINAL);
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
    public CodeBlock bind(CodeBlock key) {
        String method = optional ? "optional" : "nullable";
        return component.idle()
                ? CodeBlock.of("")
                : CodeBlock.of("$N = $L.$L($L)", component.member(), key, method, type);
    }

    @Override
    public CodeBlock write() {
        return component.model().writes()
                ? CodeBlock.of("$N.encode($L, out)", component.member(), component.value())
                : CodeBlock.of("");
    }

    @Override
    public CodeBlock read(String self) {
        if (component.model().reads()) {
            CodeBlock base = component.base(CodeBlock.of("null"));
            return CodeBlock.of("$L$N.decode(in, $L)", self, component.member(), base);
        }
        return component.base(optional ? CodeBlock.of("$T.empty()", Optional.class) : CodeBlock.of("null"));
    }

    @Override
    public @Nullable KeyStep key() {
        return component.idle() ? null : KeyStep.scalar(component, value);
    }

    @Override
    public CodeBlock list() {
        return component.idle() ? CodeBlock.of("") : CodeBlock.of("$N", component.member());
    }
}
