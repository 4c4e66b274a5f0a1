package io.vicfield.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Whether a codec names something deprecated, as its record does. */
final class Deprecations {
    private final Elements elements;
    private final ConverterTypes converters;

    Deprecations(Elements elements, Types types) {
        this.elements = elements;
        this.converters = new ConverterTypes(types);
    }

    boolean in(TypeElement record) {
        return deprecated(record) || record.getRecordComponents().stream().anyMatch(component -> in(record, component));
    }

    private boolean in(TypeElement record, RecordComponentElement component) {
        Optional<Mirrors> annotation = Records.vicField(record, component);
        Stream<TypeMirror> types =
                Stream.concat(Stream.of(component.asType()), annotation.stream().flatMap(this::converter));
        return types.flatMap(type -> DeclaredTypes.in(type).stream()).anyMatch(this::deprecated);
    }

    /** The converter itself and what it stores. */
    private Stream<TypeMirror> converter(Mirrors annotation) {
        return Stream.concat(
                ConverterTypes.named(annotation).stream(),
                converters.of(annotation).map(ConverterTypes.Pair::wire).stream());
    }

    /** A type with what a codec names of it: constants, accessors, constructors, and the types around it. */
    private boolean deprecated(TypeElement type) {
        for (Element around = type; around.getKind() != ElementKind.PACKAGE; around = around.getEnclosingElement()) {
            if (elements.isDeprecated(around)) {
                return true;
            }
        }
        boolean used = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM;
        return used && type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
    }
}
