package io.vicfield.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Annotations that say that a value may be absent: any of the simple name {@code Nullable}. */
final class Nullness {
    private Nullness() {}

    static boolean nullable(Element component, Element field, TypeMirror type) {
        return nullable(component.getAnnotationMirrors())
                || nullable(field.getAnnotationMirrors())
                || nullable(type)
                || nullable(field.asType());
    }

    static boolean nullable(TypeMirror type) {
        return nullable(type.getAnnotationMirrors());
    }

    private static boolean nullable(List<? extends AnnotationMirror> mirrors) {
        return mirrors.stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
