package io.vicfield.processor.read;

import io.vicfield.VicConverter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The types that a component's converter converts between. */
public final class ConverterTypes {
    /** The type that is encoded, and the type in the record. */
    public record Pair(TypeMirror wire, TypeMirror value) {}

    private final Types types;

    /** Uses the compiler's types. */
    public ConverterTypes(Types types) {
        this.types = types;
    }

    /** The types of the component's converter; empty if it has none, or the converter does not name its types. */
    public Optional<Pair> of(SourceComponent component) {
        return converter(component).flatMap(this::of);
    }

    /** The type arguments that a class gives to VicConverter, directly or through a supertype. */
    Optional<Pair> of(TypeMirror converter) {
        if (TypeMirrors.isA(converter, VicConverter.class)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) converter).getTypeArguments();
            return arguments.size() == 2 ? Optional.of(new Pair(arguments.get(0), arguments.get(1))) : Optional.empty();
        }
        return types.directSupertypes(converter).stream()
                .flatMap(supertype -> of(supertype).stream())
                .findFirst();
    }

    /** The component's converter. */
    static Optional<TypeMirror> converter(SourceComponent component) {
        return component.annotation().type("converter").filter(type -> !TypeMirrors.isA(type, VicConverter.None.class));
    }
}
