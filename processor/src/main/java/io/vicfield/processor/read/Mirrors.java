package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.report.Position;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** One annotation as it stands in the source, so that problems are shown at its values. */
record Mirrors(Element element, AnnotationMirror mirror) {
    /** The annotation of this class on an element. */
    static Optional<Mirrors> of(Element element, Class<?> annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(annotation.getName())) {
                return Optional.of(new Mirrors(element, mirror));
            }
        }
        return Optional.empty();
    }

    /** Where one of its values stands; the element, if the value is its default. */
    Position position(String name) {
        AnnotationValue value = value(name);
        return value == null ? Position.of(element) : new Position(element, mirror, value);
    }

    String text(String name, String otherwise) {
        AnnotationValue value = value(name);
        return value != null && value.getValue() instanceof String text ? text : otherwise;
    }

    boolean flag(String name, boolean otherwise) {
        AnnotationValue value = value(name);
        return value != null && value.getValue() instanceof Boolean flag ? flag : otherwise;
    }

    int number(String name, int otherwise) {
        AnnotationValue value = value(name);
        return value != null && value.getValue() instanceof Integer number ? number : otherwise;
    }

    /** The name of an enum constant. */
    String constant(String name, String otherwise) {
        AnnotationValue value = value(name);
        return value != null && value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : otherwise;
    }

    @Nullable TypeMirror type(String name) {
        AnnotationValue value = value(name);
        return value != null && value.getValue() instanceof TypeMirror type ? type : null;
    }

    /** Whether a value is given that is no empty array. */
    boolean has(String name) {
        AnnotationValue value = value(name);
        return value != null && !(value.getValue() instanceof List<?> list && list.isEmpty());
    }

    Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        AnnotationValue value = value("scope");
        if (value == null || !(value.getValue() instanceof List<?> list)) {
            return scopes;
        }
        for (Object item : list) {
            if (((AnnotationValue) item).getValue() instanceof VariableElement constant) {
                scopes.add(Scope.valueOf(constant.getSimpleName().toString()));
            }
        }
        return scopes;
    }

    /** The annotations that a value holds. */
    List<Mirrors> nested(String name) {
        AnnotationValue value = value(name);
        List<Mirrors> nested = new ArrayList<>();
        if (value != null && value.getValue() instanceof List<?> list) {
            for (Object item : list) {
                if (((AnnotationValue) item).getValue() instanceof AnnotationMirror annotation) {
                    nested.add(new Mirrors(element, annotation));
                }
            }
        }
        return nested;
    }

    private @Nullable AnnotationValue value(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                checkKnown(entry.getValue());
                return entry.getValue();
            }
        }
        return null;
    }

    /** A constant or class that is not there yet is no value of any type; it shows by its text alone. */
    private static void checkKnown(AnnotationValue value) {
        if (value.toString().equals("<error>")) {
            throw new MissingTypeException("a value of an annotation");
        }
        if (value.getValue() instanceof List<?> list) {
            list.forEach(item -> checkKnown((AnnotationValue) item));
        }
    }
}
