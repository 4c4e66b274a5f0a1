package io.vicfield.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.ScalarType;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.VicComponent;
import org.jspecify.annotations.Nullable;

/** One text that is always there. */
final class ScalarSlot implements Slot {
    private final Component component;
    private final VicComponent model;
    private final TypeName type;
    /** What the key is bound to: its type, and its default if it has one. */
    private final Code typed;
    /** What an absent key stands for. */
    private final Code absent;
    /** The row, where the runtime has methods of its own for the value. */
    private final @Nullable ScalarType direct;

    ScalarSlot(Component component, Shape shape, Constants constants) {
        this.component = component;
        this.model = component.model();
        this.type = ParameterizedTypeName.get(Spi.PLACED_SCALAR, model.type().box());
        ScalarCode scalars = new ScalarCode(constants);
        Code absent = new DefaultCode(constants).of(model, shape, shape.accept(scalars));
        this.absent = component.base(absent);
        this.typed = typed(model, scalars.typed(shape), absent);
        this.direct = direct(model, shape);
    }

    private static Code typed(VicComponent component, Code type, Code absent) {
        return component.defaultText() == null
                ? type
                : Code.of("$L.orElse($L)", type, narrowed(component.type(), absent));
    }

    /** A literal is an int, and no conversion but a cast makes it a smaller number in an argument. */
    private static Code narrowed(TypeName type, Code literal) {
        boolean small = type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT);
        return small ? Code.of("($T) $L", type, literal) : literal;
    }

    private static @Nullable ScalarType direct(VicComponent component, Shape shape) {
        return shape instanceof Shape.Scalar scalar
                        && scalar.type().hasMethods()
                        && !component.type().isBoxedPrimitive()
                ? scalar.type()
                : null;
    }

    @Override
    public void declare(Members members) {
        if (!component.idle()) {
            members.fields().line("final $T $L;", type, component.member());
        }
    }

    @Override
    public Code bind(Code key) {
        return component.idle() ? Code.EMPTY : Code.of("$L = $L.$L", component.member(), key, typed);
    }

    @Override
    public Code write() {
        if (!model.writes()) {
            return Code.EMPTY;
        }
        return direct == null
                ? Code.of("$L.encode($L, out)", component.member(), component.value())
                : Code.of("out.$L($L, $L)", direct.writer(), component.member(), component.value());
    }

    @Override
    public Code read(String self) {
        if (!model.reads()) {
            return absent;
        }
        return direct == null
                ? Code.of("$L$L.decode(in, $L)", self, component.member(), component.base(absent(self)))
                : Code.of("in.$L($L$L, $L)", direct.method(), self, component.member(), absent);
    }

    private Code absent(String self) {
        return Code.of("$L$L.absent()", self, component.member());
    }

    @Override
    public @Nullable KeyStep key() {
        return component.idle() ? null : KeyStep.scalar(component, model.type().box());
    }

    @Override
    public Code list() {
        return component.idle() ? Code.EMPTY : Code.of("$L", component.member());
    }
}
