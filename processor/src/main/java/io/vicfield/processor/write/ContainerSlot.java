package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.Shape;
import io.vicfield.processor.model.Shape.Collected;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A list, map or array. */
final class ContainerSlot implements Slot {
    private final Component component;
    private final Shape shape;
    private final CodeBlock codec;
    /** What makes the value at its key, where the runtime has a method of its own for that. */
    private final @Nullable CodeBlock direct;

    private final CodeBlock absent;
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

    private static @Nullable CodeBlock direct(Shape shape, ScalarCode scalars) {
        if (shape instanceof Shape.Joined list && list.as().kind() == Collected.Kind.LIST) {
            return CodeBlock.of("joined($L)", list.element().accept(scalars));
        }
        return shape instanceof Shape.Keyed map && ScalarCode.isScalar(map.value())
                ? CodeBlock.of(
                        "map($L, $L)", map.key().accept(scalars), map.value().accept(scalars))
                : null;
    }

    @Override
    public void declare(TypeSpec.Builder codec) {
        if (component.idle()) {
            return;
        }
        TypeName type = placed();
        if (lazy) {
            codec.addField(Spi.PLACED_KEY, component.member(), Modifier.FINAL);
            component.lazy(type, "Value", nullMarked).declare(codec, placedAt(CodeBlock.of("$N", component.member())));
        } else {
            codec.addField(type, component.member(), Modifier.FINAL);
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
    public CodeBlock bind(CodeBlock key) {
        if (component.idle()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("$N = $L", component.member(), lazy ? key : placedAt(key));
    }

    @Override
    public CodeBlock write() {
        return component.model().writes()
                ? CodeBlock.of("$L.encode($L, out)", placed(""), component.value())
                : CodeBlock.of("");
    }

    @Override
    public CodeBlock read(String self) {
        return component.model().reads()
                ? CodeBlock.of("$L.decode(in, $L)", placed(self), component.base(CodeBlock.of("null")))
                : component.base(absent);
    }

    @Override
    public @Nullable KeyStep key() {
        if (component.idle()) {
            return null;
        }
        StepCode to = StepCode.of(shape, component.model().type());
        CodeBlock placed = CodeBlock.of(lazy ? "codec.$N()" : "codec.$N", component.member());
        return to.from(placed, component.model().name());
    }

    @Override
    public CodeBlock list() {
        return component.idle() ? CodeBlock.of("") : placed("");
    }

    private CodeBlock placed(String self) {
        return lazy ? CodeBlock.of("$N()", component.member()) : CodeBlock.of("$L$N", self, component.member());
    }

    private CodeBlock placedAt(CodeBlock key) {
        return direct == null
                ? CodeBlock.of("new $T<>($L, $L)", raw(), key, codec)
                : CodeBlock.of("$L.$L", key, direct);
    }
}
