package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** One text that is always there. */
final class ScalarSlot implements Slot {
    private final Component component;
    private final Shape shape;
    private final Constants constants;
    private final CodeBlock type;
    private final CodeBlock absent;
    /** The row, where the runtime has methods of its own for the type. */
    private final @Nullable ScalarType direct;

    ScalarSlot(Component component, Shape shape, Constants constants) {
        this.component = component;
        this.shape = shape;
        this.constants = constants.of(component.codec());
        this.type = shape.accept(new ScalarCode(constants));
        this.absent = component.base(new DefaultCode(constants).of(component.model(), shape, type));
        this.direct = direct(component, shape);
    }

    private static @Nullable ScalarType direct(Component component, Shape shape) {
        if (!(shape instanceof Shape.Scalar scalar) || scalar.type().writer() == null) {
            return null;
        }
        boolean boxed = component.model().type().isBoxedPrimitive();
        return boxed ? null : scalar.type();
    }

    @Override
    public void declare(TypeSpec.Builder codec) {
        if (!component.idle()) {
            codec.addField(Spi.PLACED_KEY, component.member(), Modifier.FINAL);
        }
    }

    @Override
    public CodeBlock bind(CodeBlock key) {
        return component.idle() ? CodeBlock.of("") : CodeBlock.of("$N = $L", component.member(), key);
    }

    @Override
    public CodeBlock write() {
        if (!component.model().writes()) {
            return CodeBlock.of("");
        }
        return direct == null
                ? CodeBlock.of("out.scalar($N, $L, $L)", component.member(), component.value(), type)
                : CodeBlock.of("out.$L($N, $L)", direct.writer(), component.member(), component.value());
    }

    @Override
    public CodeBlock read(String self) {
        if (!component.model().reads()) {
            return absent;
        }
        return direct == null
                ? CodeBlock.of("in.scalar($L$N, $L, $L)", self, component.member(), absent, type)
                : CodeBlock.of("in.$L($L$N, $L)", direct.reader(), self, component.member(), absent);
    }

    @Override
    public @Nullable KeyStep key() {
        return component.idle() ? null : new ScalarKeyCode(component, constants).always(shape);
    }

    @Override
    public CodeBlock list() {
        if (component.idle()) {
            return CodeBlock.of("");
        }
        String doc = component.model().doc();
        return component.listed(
                CodeBlock.of("$T.scalar($N, $L, $S)", Spi.COMPONENT, component.member(), type, doc), false);
    }
}
