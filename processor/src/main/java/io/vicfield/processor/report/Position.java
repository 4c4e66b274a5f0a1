package io.vicfield.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Where a problem is shown: an element, one of its annotations, one of that one's values. */
public record Position(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** In no source: an option of the compiler, say. */
    public static final Position NOWHERE = new Position(null, null, null);

    /** At the element's name. */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }
}
