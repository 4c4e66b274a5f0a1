package io.vicfield.processor.read;

import io.vicfield.VicField;
import java.util.Optional;
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
     * The field behind a component. Annotations are looked up there, and problems reported: JDK 17 has no line for a
     * message on the component itself.
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
        return Mirrors.of(field(record, component), VicField.class);
    }
}
