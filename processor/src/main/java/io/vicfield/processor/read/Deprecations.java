package io.vicfield.processor.read;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds the warnings that a codec would cause, because it names a deprecated element as its record does. */
final class Deprecations {
    private final Elements elements;
    private final Conversions conversions;

    Deprecations(ReadContext context) {
        this.elements = context.elements();
        this.conversions = new Conversions(context.types());
    }

    /** The names of the warnings, sorted: deprecation, removal. */
    SortedSet<String> warnings(TypeElement record) {
        Stream<TypeElement> used = SourceComponent.all(record).stream()
                .flatMap(this::types)
                .flatMap(type -> TypeMirrors.classes(type).stream());
        return Stream.concat(Stream.of(record), used)
                .flatMap(this::named)
                .filter(elements::isDeprecated)
                .map(Deprecations::warning)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The component's type, its converters and the types that the converters encode. */
    private Stream<TypeMirror> types(SourceComponent component) {
        return Stream.concat(
                Stream.of(component.type()),
                conversions.within(component).stream()
                        .flatMap(conversion -> Stream.of(conversion.converter(), conversion.wire())));
    }

    /** Returns a type, the types around it, and the constants, accessors and constructors that a codec uses. */
    private Stream<Element> named(TypeElement type) {
        Stream<Element> around =
                Stream.iterate(type, element -> element.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement);
        boolean used = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM;
        return used ? Stream.concat(around, type.getEnclosedElements().stream()) : around;
    }

    private static String warning(Element deprecated) {
        return SourceAnnotation.of(deprecated, Deprecated.class).flag("forRemoval", false) ? "removal" : "deprecation";
    }
}
