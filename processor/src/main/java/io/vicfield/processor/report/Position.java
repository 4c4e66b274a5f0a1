package io.vicfield.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a problem is shown: an element, one of its annotations, one of that one's values. */
public record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** At the element's name. */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }
}
