package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;

/** The typed keys of components that are one text. */
final class ScalarKeyCode {
    private final Component component;
    private final Constants constants;

    /** With the constants of the record's codec, as its keys name them. */
    ScalarKeyCode(Component component, Constants constants) {
        this.component = component;
        this.constants = constants;
    }

    /** Of one that is always there. */
    KeyStep always(Shape shape) {
        CodeBlock type = shape.accept(new ScalarCode(constants));
        VicComponent model = component.model();
        CodeBlock key = CodeBlock.of("codec.$N, $L", component.member(), type);
        CodeBlock made = model.defaultText() == null
                ? CodeBlock.of("scalar($L)", key)
                : CodeBlock.of(
                        "scalar($L, $L)", key, narrowed(model, new DefaultCode(constants).of(model, shape, type)));
        return step(model.type().box(), made);
    }

    /** Of one that may be absent. */
    KeyStep nullable(Shape.Nullable shape, boolean nullMarked) {
        CodeBlock type = shape.value().accept(new ScalarCode(constants));
        CodeBlock key = CodeBlock.of("codec.$N, $L", component.member(), type);
        TypeName value = component.model().type();
        if (shape.optional()) {
            return step(value, CodeBlock.of("optional($L)", key));
        }
        TypeName nullable = nullMarked
                ? value.annotated(AnnotationSpec.builder(Spi.NULLABLE).build())
                : value;
        return step(nullable, CodeBlock.of("nullable($L)", key));
    }

    private KeyStep step(TypeName value, CodeBlock made) {
        CodeBlock any = CodeBlock.of("key($S)", component.model().name());
        return new KeyStep(ParameterizedTypeName.get(Spi.VIC_KEY, value), made, Spi.KEY_PATTERN, any, null);
    }

    /** A literal is an int, and no conversion but a cast makes it a smaller number in an argument. */
    private static CodeBlock narrowed(VicComponent component, CodeBlock literal) {
        boolean small =
                component.type().equals(TypeName.BYTE) || component.type().equals(TypeName.SHORT);
        return small ? CodeBlock.of("($T) $L", component.type(), literal) : literal;
    }
}
