package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list, map or array. */
final class ContainerSlot implements Slot {
    private final Component component;
    private final Shape shape;
    private final Code codec;
    /** What makes the value at its key, where the runtime has a method of its own for that. */
    private final @Nullable Code direct;

    private final Code absent;
    private final boolean lazy;
    private final boolean nullMarked;

    ContainerSlot(Component component, Shape shape, Constants constants, boolean nullMarked) {
        this.component = component;
        this.shape = shape;
        this.codec = ValueCode.of(shape, component.member(), constants);
        this.direct = direct(shape, new ScalarCode(constants));
        this.absent = Absent.of(shape);
        this.lazy = HoldsRecords.in(shape);
        this.nullMarked = nullMarked;
    }

    private static @Nullable Code direct(Shape shape, ScalarCode scalars) {
        if (shape instanceof Shape.Joined list && list.as().kind() == Collected.Kind.LIST) {
            return Code.of("joined($L)", list.element().accept(scalars));
        }
        return shape instanceof Shape.Keyed map && ScalarCode.isScalar(map.value())
                ? Code.of("map($L, $L)", map.key().accept(scalars), map.value().accept(scalars))
                : null;
    }

    @Override
    public void declare(Members members) {
        if (component.idle()) {
            return;
        }
        TypeName type = placed();
        if (lazy) {
            members.fields().line("final $T $L;", Spi.PLACED_KEY, component.member());
            component.lazy(type, "Value", nullMarked).declare(members, placedAt(Code.of("$L", component.member())));
        } else {
            members.fields().line("final $T $L;", type, component.member());
        }
    }

    private TypeName placed() {
        TypeName type = component.model().type();
        if (shape instanceof Shape.Keyed && direct != null) {
            List<? extends TypeName> arguments = ((ParameterizedTypeName) type).typeArguments();
            return ParameterizedTypeName.get(Spi.PLACED_MAP, arguments.get(0), arguments.get(1));
        }
        return ParameterizedTypeName.get(raw(), type);
    }

    private ClassName raw() {
        return shape instanceof Shape.Joined ? Spi.PLACED_JOINED : Spi.PLACED_VALUE;
    }

    @Override
    public Code bind(Code key) {
        if (component.idle()) {
            return Code.EMPTY;
        }
        return Code.of("$L = $L", component.member(), lazy ? key : placedAt(key));
    }

    @Override
    public Code write() {
        return component.model().writes() ? Code.of("$L.encode($L, out)", placed(""), component.value()) : Code.EMPTY;
    }

    @Override
    public Code read(String self) {
        return component.model().reads()
                ? Code.of("$L.decode(in, $L)", placed(self), component.base(Code.of("null")))
                : component.base(absent);
    }

    @Override
    public @Nullable KeyStep key() {
        if (component.idle()) {
            return null;
        }
        StepCode to = StepCode.of(shape, component.model().type());
        Code placed = Code.of(lazy ? "codec.$L()" : "codec.$L", component.member());
        return to.from(placed, component.model().name());
    }

    @Override
    public Code list() {
        return component.idle() ? Code.EMPTY : placed("");
    }

    private Code placed(String self) {
        return lazy ? Code.of("$L()", component.member()) : Code.of("$L$L", self, component.member());
    }

    private Code placedAt(Code key) {
        return direct == null ? Code.of("new $T<>($L, $L)", raw(), key, codec) : Code.of("$L.$L", key, direct);
    }
}
