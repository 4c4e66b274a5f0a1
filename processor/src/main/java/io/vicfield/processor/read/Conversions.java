package io.vicfield.processor.read;

import io.vicfield.VicConverter;
import io.vicfield.VicConverters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Finds the converters of the types in a component: that of the component, then those of its record, of the record's
 * package and of the type itself.
 */
public final class Conversions {
    /** A converter's class, the type that it stores, and the type in the record. */
    public record Conversion(TypeMirror converter, TypeMirror wire, TypeMirror value) {}

    private final Types types;

    /** With the compiler's types. */
    public Conversions(Types types) {
        this.types = types;
    }

    /** The conversion of the component's type, or of a type in it; empty if it would never end. */
    public Optional<Conversion> of(SourceComponent component, TypeMirror type) {
        return find(component, type).filter(conversion -> cycle(component, type).isEmpty());
    }

    /** The types of a conversion that would never end: each contains the next when it is stored. Empty if it ends. */
    List<TypeMirror> cycle(SourceComponent component, TypeMirror type) {
        return cycle(component, type, List.of(), wire -> held(wire).flatMap(Conversions::parts));
    }

    /** The same, if a stored type itself were converted again. */
    List<TypeMirror> cycleOfStored(SourceComponent component, TypeMirror type) {
        return cycle(component, type, List.of(), Conversions::parts);
    }

    private List<TypeMirror> cycle(
            SourceComponent component,
            TypeMirror type,
            List<TypeMirror> outer,
            Function<TypeMirror, Stream<TypeMirror>> next) {
        List<TypeMirror> converting =
                Stream.concat(outer.stream(), Stream.of(type)).toList();
        if (outer.stream().anyMatch(earlier -> types.isSameType(earlier, type))) {
            return converting;
        }
        return find(component, type).stream()
                .flatMap(conversion -> next.apply(conversion.wire()))
                .map(part -> cycle(component, part, converting, next))
                .filter(cycle -> !cycle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The nearest conversion of exactly this type, even if it would never end. */
    Optional<Conversion> find(SourceComponent component, TypeMirror type) {
        return Stream.concat(explicit(component).stream(), listed(component, type))
                .flatMap(converter -> read(converter).stream())
                .filter(conversion -> types.isSameType(type, conversion.value()))
                .findFirst();
    }

    /** The conversions of all types in the component, and of the types in the stored types. */
    public List<Conversion> within(SourceComponent component) {
        return within(component, component.type()).toList();
    }

    private Stream<Conversion> within(SourceComponent component, TypeMirror type) {
        Optional<Conversion> conversion = of(component, type);
        Stream<Conversion> inner =
                held(conversion.map(Conversion::wire).orElse(type)).flatMap(part -> within(component, part));
        return Stream.concat(conversion.stream(), inner);
    }

    /** A type, and the types in it. */
    static Stream<TypeMirror> parts(TypeMirror type) {
        return Stream.concat(Stream.of(type), held(type).flatMap(Conversions::parts));
    }

    /** The type arguments of a type, or the type of an array's elements. */
    private static Stream<? extends TypeMirror> held(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Stream.of(array.getComponentType());
        }
        return type instanceof DeclaredType declared ? declared.getTypeArguments().stream() : Stream.empty();
    }

    /** The converter that the component names. */
    static Optional<TypeMirror> explicit(SourceComponent component) {
        return component.annotation().type("converter").filter(type -> !TypeMirrors.isA(type, VicConverter.None.class));
    }

    private static Stream<TypeMirror> listed(SourceComponent component, TypeMirror type) {
        Stream<Element> declarations = Stream.of(component.record(), enclosingPackage(component.record()));
        Stream<Element> own = type instanceof DeclaredType declared ? Stream.of(declared.asElement()) : Stream.empty();
        return Stream.concat(declarations, own)
                .flatMap(place -> SourceAnnotation.of(place, VicConverters.class).types("value").stream());
    }

    private static Element enclosingPackage(Element element) {
        return element.getKind() == ElementKind.PACKAGE
                ? element
                : enclosingPackage(Objects.requireNonNull(element.getEnclosingElement()));
    }

    /**
     * The type arguments that a class gives to VicConverter, directly or through a supertype; empty if it gives none.
     *
     * @throws MissingTypeException if another processor has yet to generate the class
     */
    public Optional<Conversion> read(TypeMirror converter) {
        if (converter.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(converter.toString());
        }
        return arguments(converter).map(pair -> new Conversion(converter, pair.get(0), pair.get(1)));
    }

    private Optional<List<? extends TypeMirror>> arguments(TypeMirror type) {
        if (TypeMirrors.isA(type, VicConverter.class)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.size() == 2 ? Optional.of(arguments) : Optional.empty();
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> arguments(supertype).stream())
                .findFirst();
    }
}
