package io.vicfield.processor.write;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Shape;
import java.util.Optional;
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
    private final Code codec;
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

    private Code codec(Shape shape, Constants constants) {
        if (shape instanceof Shape.Converted converted) {
            Code wire = codec(converted.wire(), constants);
            return Code.of("new $T<>($L, $L)", Spi.CONVERTED_CODEC, constants.converter(converted), wire);
        }
        String place = presence == Presence.PLAIN ? "nested" : "nestedOptional";
        return Code.of("$T.INSTANCE.at($L.$L())", ((Shape.Nested) shape).codec(), component.member(), place);
    }

    @Override
    public void declare(Members members) {
        if (unused()) {
            return;
        }
        members.fields().line("final $T $L;", Spi.PLACED_KEY, component.member());
        component.lazy(type, "Codec", nullMarked).declare(members, codec);
    }

    @Override
    public Code bind(Code key) {
        return unused() ? Code.EMPTY : Code.of("$L = $L", component.member(), key);
    }

    /** A record that is always there takes its codec to make one of zero values. */
    private boolean unused() {
        return component.idle() && presence != Presence.PLAIN;
    }

    @Override
    public Code write() {
        return component.model().writes()
                ? Code.of("$L().encode$L($L, out)", component.member(), presence.suffix, component.value())
                : Code.EMPTY;
    }

    @Override
    public Code read(String self) {
        Code base = component.base(Code.of("null"));
        if (component.model().reads()) {
            String suffix = component.model().required() ? "Required" : presence.suffix;
            return Code.of("$L().decode$L(in, $L)", component.member(), suffix, base);
        }
        return switch (presence) {
            case PLAIN -> Code.of("$L().absent(in, $L)", component.member(), base);
            case NULLABLE -> base;
            case OPTIONAL -> component.base(Code.of("$T.empty()", Optional.class));
        };
    }

    @Override
    public @Nullable KeyStep key() {
        if (component.idle()) {
            return null;
        }
        StepCode to = StepCode.of(shape, value(shape));
        return to.from(
                Code.of("codec.$L()", component.member()), component.model().name());
    }

    @Override
    public Code list() {
        if (component.idle()) {
            return Code.EMPTY;
        }
        String method = presence == Presence.PLAIN ? "nested" : "optional";
        return Code.of("$T.$L($L, $L())", Spi.COMPONENT, method, component.member(), component.member());
    }
}
