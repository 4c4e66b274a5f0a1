package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** One text that is always there. */
final class ScalarSlot implements Slot {
    private final Component component;
    private final VicComponent model;
    private final TypeName type;
    /** What the key is bound to: its type, and its default if it has one. */
    private final CodeBlock typed;
    /** What an absent key stands for. */
    private final CodeBlock absent;
    /** The row, where the runtime has methods of its own for the value. */
    private final @Nullable ScalarType direct;

    ScalarSlot(Component component, Shape shape, Constants constants) {
        this.component = component;
        this.model = component.model();
        this.type = ParameterizedTypeName.get(Spi.PLACED_SCALAR, model.type().box());
        ScalarCode scalars = new ScalarCode(constants);
        CodeBlock absent = new DefaultCode(constants).of(model, shape, shape.accept(scalars));
        this.absent = component.base(absent);
        this.typed = typed(model, scalars.typed(shape), absent);
        this.direct = direct(model, shape);
    }

    private static CodeBlock typed(VicComponent component, CodeBlock type, CodeBlock absent) {
        return component.defaultText() == null
                ? type
                : CodeBlock.of("$L.orElse($L)", type, narrowed(component.type(), absent));
    }

    /** A literal is an int, and no conversion but a cast makes it a smaller number in an argument. */
    private static CodeBlock narrowed(TypeName type, CodeBlock literal) {
        boolean small = type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT);
        return small ? CodeBlock.of("($T) $L", type, literal) : literal;
    }

    private static @Nullable ScalarType direct(VicComponent component, Shape shape) {
        return shape instanceof Shape.Scalar scalar
                        && scalar.type().hasMethods()
                        && !component.type().isBoxedPrimitive()
                ? scalar.type()
                : null;
    }

    @Override
    public void declare(TypeSpec.Builder codec) {
        if (!component.idle()) {
            codec.addField(type, component.member(), Modifier.FINAL);
        }
    }

    @Override
    public CodeBlock bind(CodeBlock key) {
        return component.idle() ? CodeBlock.of("") : CodeBlock.of("$N = $L.$L", component.member(), key, typed);
    }

    @Override
    public CodeBlock write() {
        if (!model.writes()) {
            return CodeBlock.of("");
        }
        return direct == null
                ? CodeBlock.of("$N.encode($L, out)", component.member(), component.value())
                : CodeBlock.of("out.$L($N, $L)", direct.writer(), component.member(), component.value());
    }

    @Override
    public CodeBlock read(String self) {
        if (!model.reads()) {
            return absent;
        }
        return direct == null
                ? CodeBlock.of("$L$N.decode(in, $L)", self, component.member(), component.base(CodeBlock.of("null")))
                : CodeBlock.of("in.$L($L$N, $L)", direct.method(), self, component.member(), absent);
    }

    @Override
    public @Nullable KeyStep key() {
        return component.idle() ? null : KeyStep.scalar(component, model.type().box());
    }

    @Override
    public CodeBlock list() {
        return component.idle() ? CodeBlock.of("") : CodeBlock.of("$N", component.member());
    }
}
