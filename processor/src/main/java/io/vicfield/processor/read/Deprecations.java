package io.vicfield.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Tells whether a record's codec uses something deprecated. */
final class Deprecations {
    private final Elements elements;
    private final ConverterTypes converters;

    Deprecations(ReadContext context) {
        this.elements = context.elements();
        this.converters = new ConverterTypes(context.types());
    }

    boolean in(TypeElement record) {
        return isDeprecated(record)
                || SourceComponent.all(record).stream()
                        .flatMap(this::types)
                        .flatMap(type -> TypeMirrors.classes(type).stream())
                        .anyMatch(this::isDeprecated);
    }

    /** The component's type, its converter and the type that the converter encodes. */
    private Stream<TypeMirror> types(SourceComponent component) {
        return Stream.of(
                        Stream.of(component.type()),
                        ConverterTypes.converter(component).stream(),
                        converters.of(component).map(ConverterTypes.Pair::wire).stream())
                .flatMap(types -> types);
    }

    /** Looks at the type, the types around it, and the constants, accessors and constructors that a codec uses. */
    private boolean isDeprecated(TypeElement type) {
        for (Element around = type; around.getKind() != ElementKind.PACKAGE; around = around.getEnclosingElement()) {
            if (elements.isDeprecated(around)) {
                return true;
            }
        }
        boolean usesMembers = type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM;
        return usesMembers && type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
    }
}
