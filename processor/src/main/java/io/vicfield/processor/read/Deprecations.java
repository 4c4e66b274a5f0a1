package io.vicfield.processor.read;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the warnings that a codec would cause, because it names a deprecated element as its record does. */
final class Deprecations {
    private final Elements elements;
    private final ConverterTypes converters;

    Deprecations(Elements elements, Types types) {
        this.elements = elements;
        this.converters = new ConverterTypes(types);
    }

    /** Names of warnings, sorted: deprecation, removal. */
    SortedSet<String> warnings(TypeElement record) {
        Stream<TypeElement> components =
                record.getRecordComponents().stream().flatMap(component -> types(record, component));
        return Stream.concat(Stream.of(record), components)
                .flatMap(this::named)
                .filter(elements::isDeprecated)
                .map(Deprecations::warning)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<TypeElement> types(TypeElement record, RecordComponentElement component) {
        Optional<Mirrors> annotation = Records.vicField(record, component);
        return Stream.concat(Stream.of(component.asType()), annotation.stream().flatMap(this::converter))
                .flatMap(type -> DeclaredTypes.in(type).stream());
    }

    /** The converter itself and the type that it stores. */
    private Stream<TypeMirror> converter(Mirrors annotation) {
        return Stream.concat(
                ConverterTypes.named(annotation).stream(),
                converters.of(annotation).map(ConverterTypes.Pair::wire).stream());
    }

    /** A type and what a codec names of it: constants, accessors, constructors, and the types around it. */
    private Stream<Element> named(TypeElement type) {
        Stream<Element> around =
                Stream.iterate(type, element -> element.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement);
        boolean used = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM;
        return used ? Stream.concat(around, type.getEnclosedElements().stream()) : around;
    }

    private static String warning(Element deprecated) {
        boolean removal = Mirrors.of(deprecated, Deprecated.class)
                .map(annotation -> annotation.flag("forRemoval", false))
                .orElse(false);
        return removal ? "removal" : "deprecation";
    }
}
