package io.vicfield.processor.read;

import io.vicfield.VicConverter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The two types that a converter is between. */
final class ConverterTypes {
    /** What is stored, and what the record has. */
    record Pair(TypeMirror wire, TypeMirror value) {}

    private final Types types;

    ConverterTypes(Types types) {
        this.types = types;
    }

    /** Those of the converter that a component names; empty if it names none, or one that gives no types. */
    Optional<Pair> of(Mirrors annotation) {
        return named(annotation).flatMap(this::of);
    }

    /** Those that a class gives to VicConverter, directly or further up. */
    Optional<Pair> of(TypeMirror converter) {
        TypeElement element = (TypeElement) ((DeclaredType) converter).asElement();
        List<? extends TypeMirror> arguments = ((DeclaredType) converter).getTypeArguments();
        if (element.getQualifiedName().contentEquals(VicConverter.class.getName())) {
            return arguments.size() == 2 ? Optional.of(new Pair(arguments.get(0), arguments.get(1))) : Optional.empty();
        }
        return types.directSupertypes(converter).stream()
                .map(this::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The converter that a component names. */
    static Optional<TypeMirror> named(Mirrors annotation) {
        return Optional.ofNullable(annotation.type("converter")).filter(type -> !isNone(type));
    }

    private static boolean isNone(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement())
                        .getQualifiedName()
                        .contentEquals(VicConverter.None.class.getCanonicalName());
    }
}
