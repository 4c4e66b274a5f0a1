package io.vicfield.processor;

import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.VicNamespace;
import io.vicfield.VicValue;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Position;
import io.vicfield.processor.report.Problem;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the records of a round, and annotations that stand where they mean nothing. */
final class AnnotatedRecords {
    private final RoundEnvironment round;
    private final Diagnostics diagnostics;

    AnnotatedRecords(RoundEnvironment round, Diagnostics diagnostics) {
        this.round = round;
        this.diagnostics = diagnostics;
    }

    /** In the order of the source. */
    Set<TypeElement> find() {
        Set<TypeElement> records = new LinkedHashSet<>();
        for (Element element : elements(VicField.class)) {
            if (isComponent(element)) {
                records.add((TypeElement) element.getEnclosingElement());
            } else {
                diagnostics.report(Problem.OFF_A_RECORD, Position.of(element), element.getSimpleName());
            }
        }
        checkIgnored(records);
        checkNamespaces(records);
        checkValues();
        return records;
    }

    /** A record whose components are all ignored has no keys, and an ignored field elsewhere means nothing. */
    private void checkIgnored(Set<TypeElement> records) {
        for (Element element : elements(VicIgnore.class)) {
            if (!isComponent(element) || !records.contains(element.getEnclosingElement())) {
                diagnostics.report(Problem.IGNORE_OFF_A_RECORD, Position.of(element), element.getSimpleName());
            }
        }
    }

    private void checkNamespaces(Set<TypeElement> records) {
        for (Element element : elements(VicNamespace.class)) {
            if (!records.contains(element)) {
                diagnostics.report(Problem.NAMESPACE_OFF_A_RECORD, Position.of(element), element.getSimpleName());
            }
        }
    }

    private void checkValues() {
        for (Element element : elements(VicValue.class)) {
            if (element.getKind() != ElementKind.ENUM_CONSTANT) {
                diagnostics.report(Problem.VALUE_OFF_AN_ENUM, Position.of(element), element.getSimpleName());
            }
        }
    }

    private List<? extends Element> elements(Class<? extends Annotation> annotation) {
        return round.getElementsAnnotatedWith(annotation).stream()
                .map(AnnotatedRecords::field)
                .distinct()
                .toList();
    }

    /** The field behind a component: compilers give either or both, ECJ a parameter, and the field alone has a line. */
    private static Element field(Element element) {
        return ElementFilter.fieldsIn(element.getEnclosingElement().getEnclosedElements()).stream()
                .filter(field -> !element.getKind().isClass())
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .findFirst()
                .map(Element.class::cast)
                .orElse(element);
    }

    private static boolean isComponent(Element element) {
        return element.getKind() == ElementKind.FIELD
                && !element.getModifiers().contains(Modifier.STATIC)
                && element.getEnclosingElement().getKind() == ElementKind.RECORD;
    }
}
