package io.vicfield.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.vicfield.processor.model.Shape;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A record, reached through its own codec. */
final class NestedSlot implements Slot {
    /** How the record's codec is called: by its method's suffix. */
    enum Presence {
        /** Always there. */
        PLAIN(""),
        /** Null if absent. */
        NULLABLE("Nullable"),
        /** Empty if absent. */
        OPTIONAL("Optional");

        private final String suffix;

        Presence(String suffix) {
            this.suffix = suffix;
        }
    }

    private final Component component;
    private final Shape shape;
    private final Presence presence;
    private final CodeBlock codec;
    private final TypeName type;
    private final boolean nullMarked;

    NestedSlot(Component component, Shape shape, Presence presence, Constants constants, boolean nullMarked) {
        this.component = component;
        this.shape = shape;
        this.presence = presence;
        this.nullMarked = nullMarked;
        this.type = type(shape);
        this.codec = codec(shape, constants);
    }

    private static TypeName type(Shape shape) {
        return ParameterizedTypeName.get(Spi.PLACED_CODEC, value(shape));
    }

    private static TypeName value(Shape shape) {
        return shape instanceof Shape.Converted converted
                ? converted.converter().value()
                : ((Shape.Nested) shape).type();
    }

    private CodeBlock codec(Shape shape, Constants constants) {
        if (shape instanceof Shape.Converted converted) {
            CodeBlock wire = codec(converted.wire(), constants);
            return CodeBlock.of("new $T<>($L, $L)", Spi.CONVERTED_CODEC, constants.converter(converted), wire);
        }
        String place = presence == Presence.PLAIN ? "nested" : "nestedOptional";
        return CodeBlock.of("$T.INSTANCE.at($N.$L())", ((Shape.Nested) shape).codec(), component.member(), place);
    }

    @Override
    public void declare(TypeSpec.Builder codec) {
        if (unused()) {
            return;
        }
        codec.addField(Spi.PLACED_KEY, component.member(), Modifier.FINAL);
        component.lazy(type, "Codec", nullMarked).declare(codec, this.codec);
    }

    @Override
    public CodeBlock bind(CodeBlock key) {
        return unused() ? CodeBlock.of("") : CodeBlock.of("$N = $L", component.member(), key);
    }

    /** A record that is always there takes its codec to make one of zero values. */
    private boolean unused() {
        return component.idle() && presence != Presence.PLAIN;
    }

    @Override
    public CodeBlock write() {
        return component.model().writes()
                ? CodeBlock.of("$N().encode$L($L, out)", component.member(), presence.suffix, component.value())
                : CodeBlock.of("");
    }

    @Override
    public CodeBlock read(String self) {
        CodeBlock base = component.base(CodeBlock.of("null"));
        if (component.model().reads()) {
            String suffix = component.model().required() ? "Required" : presence.suffix;
            return CodeBlock.of("$N().decode$L(in, $L)", component.member(), suffix, base);
        }
        return switch (presence) {
            case PLAIN -> CodeBlock.of("$N().absent(in, $L)", component.member(), base);
            case NULLABLE -> base;
            case OPTIONAL -> component.base(CodeBlock.of("$T.empty()", Optional.class));
        };
    }

    @Override
    public @Nullable KeyStep key() {
        if (component.idle()) {
            return null;
        }
        StepCode to = StepCode.of(shape, value(shape));
        return to.from(
                CodeBlock.of("codec.$N()", component.member()),
                component.model().name());
    }

    @Override
    public CodeBlock list() {
        if (component.idle()) {
            return CodeBlock.of("");
        }
        String method = presence == Presence.PLAIN ? "nested" : "optional";
        return CodeBlock.of("$T.$L($N, $N())", Spi.COMPONENT, method, component.member(), component.member());
    }
}
