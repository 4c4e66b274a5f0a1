package io.vicfield.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Annotations that say that a value may be absent: any of the simple name {@code Nullable}. */
final class Nullness {
    private Nullness() {}

    static boolean nullable(TypeElement record, RecordComponentElement component) {
        return nullable(component.asType())
                || nullable(Records.field(record, component).asType())
                || Records.annotated(record, component).stream()
                        .anyMatch(element -> nullable(element.getAnnotationMirrors()));
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
