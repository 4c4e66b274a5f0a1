package io.vicfield.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The position of a problem: an element, an annotation of the element, or a value of the annotation. */
public record Position(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** No position: the problem is outside of the sources, for example in a compiler option. */
    public static final Position NOWHERE = new Position(null, null, null);

    /** The position of the element's name. */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }
}
