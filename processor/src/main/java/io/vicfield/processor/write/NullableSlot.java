package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.Shape;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** One text that may be absent. */
final class NullableSlot implements Slot {
    private final Component component;
    private final KeyStep key;
    private final CodeBlock type;
    private final boolean optional;

    NullableSlot(Component component, Shape.Nullable shape, Constants constants, boolean nullMarked) {
        this.component = component;
        this.type = shape.value().accept(new ScalarCode(constants));
        this.optional = shape.optional();
        this.key = new ScalarKeyCode(component, constants.of(component.codec())).nullable(shape, nullMarked);
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
        return component.model().writes() ? call("out", "", component.value()) : CodeBlock.of("");
    }

    @Override
    public CodeBlock read(String self) {
        if (component.model().reads()) {
            return call("in", self, component.base(CodeBlock.of("null")));
        }
        return component.base(optional ? CodeBlock.of("$T.empty()", Optional.class) : CodeBlock.of("null"));
    }

    @Override
    public @Nullable KeyStep key() {
        return component.idle() ? null : key;
    }

    @Override
    public CodeBlock list() {
        if (component.idle()) {
            return CodeBlock.of("");
        }
        String doc = component.model().doc();
        return component.listed(
                CodeBlock.of("$T.scalar($N, $L, $S)", Spi.COMPONENT, component.member(), type, doc), true);
    }

    private CodeBlock call(String walk, String self, CodeBlock value) {
        String method = optional ? "optional" : "nullable";
        return CodeBlock.of("$L.$L($L$N, $L, $L)", walk, method, self, component.member(), value, type);
    }
}
