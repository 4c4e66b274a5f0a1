package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.Shape;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A list, map or array. */
final class ContainerSlot implements Slot {
    private final Component component;
    private final Shape shape;
    private final CodeBlock codec;
    private final CodeBlock absent;
    private final boolean lazy;
    private final boolean nullMarked;

    ContainerSlot(Component component, Shape shape, Constants constants, boolean nullMarked) {
        this.component = component;
        this.shape = shape;
        this.codec = ValueCode.of(shape, component.member(), constants);
        this.absent = Absent.of(shape);
        this.lazy = HoldsRecords.in(shape);
        this.nullMarked = nullMarked;
    }

    @Override
    public void declare(TypeSpec.Builder codec) {
        if (component.idle()) {
            return;
        }
        TypeName type =
                ParameterizedTypeName.get(Spi.PLACED_VALUE, component.model().type());
        if (lazy) {
            codec.addField(Spi.PLACED_KEY, component.member(), Modifier.FINAL);
            component.lazy(type, "Value", nullMarked).declare(codec, placedAt(CodeBlock.of("$N", component.member())));
        } else {
            codec.addField(type, component.member(), Modifier.FINAL);
        }
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
        CodeBlock made = CodeBlock.of("value($L, $L)", placed, to.step());
        return new KeyStep(to.key(), made, to.any(), to.step(), to.entry());
    }

    @Override
    public CodeBlock list() {
        return component.idle()
                ? CodeBlock.of("")
                : component.listed(
                        CodeBlock.of(
                                "$T.value($L, $S)",
                                Spi.COMPONENT,
                                placed(""),
                                component.model().doc()),
                        false);
    }

    private CodeBlock placed(String self) {
        return lazy ? CodeBlock.of("$N()", component.member()) : CodeBlock.of("$L$N", self, component.member());
    }

    private CodeBlock placedAt(CodeBlock key) {
        return CodeBlock.of("new $T<>($L, $L)", Spi.PLACED_VALUE, key, codec);
    }
}
