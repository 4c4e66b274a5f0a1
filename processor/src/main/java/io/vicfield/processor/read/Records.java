package io.vicfield.processor.read;

import io.vicfield.VicField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What can be asked of record elements. */
final class Records {
    private Records() {}

    /** The record's element; empty for any other type. */
    static Optional<TypeElement> element(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        Element element = ((DeclaredType) type).asElement();
        return element.getKind() == ElementKind.RECORD ? Optional.of((TypeElement) element) : Optional.empty();
    }

    /**
     * The field behind a component. Problems are reported there, because javac 17 prints no line for a message on the
     * component.
     */
    static Element field(TypeElement record, RecordComponentElement component) {
        for (VariableElement field : ElementFilter.fieldsIn(record.getEnclosedElements())) {
            boolean own = !field.getModifiers().contains(Modifier.STATIC);
            if (own && field.getSimpleName().equals(component.getSimpleName())) {
                return field;
            }
        }
        return component;
    }

    static boolean hasFields(TypeElement record) {
        return record.getRecordComponents().stream()
                .anyMatch(component -> vicField(record, component).isPresent());
    }

    static Optional<Mirrors> vicField(TypeElement record, RecordComponentElement component) {
        return annotation(record, component, VicField.class);
    }

    /** The component's annotation of this class. Its position is the field's. */
    static Optional<Mirrors> annotation(TypeElement record, RecordComponentElement component, Class<?> annotation) {
        Element field = field(record, component);
        return Mirrors.of(field, annotation)
                .or(() -> Mirrors.of(component, annotation).map(found -> new Mirrors(field, found.mirror())));
    }

    /**
     * The elements that have the component's annotations. ECJ 3.44 and later omit annotations of a field
     * (eclipse.jdt.core#4687), but the component and its accessor have them.
     */
    static List<Element> annotated(TypeElement record, RecordComponentElement component) {
        Element field = field(record, component);
        boolean complete = Mirrors.of(component, VicField.class).isEmpty()
                || Mirrors.of(field, VicField.class).isPresent();
        return complete
                ? List.of(field, component)
                : Stream.of(field, component, component.getAccessor())
                        .filter(Objects::nonNull)
                        .toList();
    }
}
