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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the records of a round, and reports annotations on the wrong elements. */
final class AnnotatedRecords {
    private final RoundEnvironment round;
    private final Elements elements;
    private final Diagnostics diagnostics;

    AnnotatedRecords(RoundEnvironment round, ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.round = round;
        this.elements = environment.getElementUtils();
        this.diagnostics = diagnostics;
    }

    /** The records with {@code @VicField} components that a codec can name, in the order of the source. */
    Set<TypeElement> find() {
        Set<TypeElement> records = new LinkedHashSet<>();
        annotated(VicField.class)
                .filter(AnnotatedRecords::isComponent)
                .forEach(component -> records.add((TypeElement) component.getEnclosingElement()));
        check(VicField.class, AnnotatedRecords::isComponent, Problem.OFF_A_RECORD);
        check(
                VicIgnore.class,
                element -> isComponent(element) && records.contains(element.getEnclosingElement()),
                Problem.IGNORE_OFF_A_RECORD);
        check(VicNamespace.class, records::contains, Problem.NAMESPACE_OFF_A_RECORD);
        check(VicValue.class, element -> element.getKind() == ElementKind.ENUM_CONSTANT, Problem.VALUE_OFF_AN_ENUM);
        records.removeIf(this::isUnnamed);
        return records;
    }

    /** Reports a record of an implicitly declared class, which no other file can name (JLS 7.3, since Java 25). */
    private boolean isUnnamed(TypeElement record) {
        ModuleElement module = elements.getModuleOf(record);
        Name name = record.getQualifiedName();
        boolean unnamed =
                (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) == null;
        if (unnamed) {
            diagnostics.report(Problem.IMPLICIT_CLASS, Position.of(record), record.getSimpleName());
        }
        return unnamed;
    }

    private void check(Class<? extends Annotation> annotation, Predicate<Element> allowed, Problem problem) {
        annotated(annotation)
                .filter(allowed.negate())
                .forEach(element ->
                        diagnostics.report(problem, Position.of(element), element.getSimpleName(), lack(element)));
    }

    /** Why an element gets no codec. */
    private static String lack(Element element) {
        return element.getKind() == ElementKind.RECORD
                ? "none of its components has `@VicField`"
                : "it is not a record";
    }

    private Stream<? extends Element> annotated(Class<? extends Annotation> annotation) {
        return round.getElementsAnnotatedWith(annotation).stream()
                .map(AnnotatedRecords::field)
                .distinct();
    }

    /** The field behind a record component. javac gives component and field, ECJ a parameter in the record. */
    private static Element field(Element element) {
        return ElementFilter.fieldsIn(around(element).getEnclosedElements()).stream()
                .filter(field -> !element.getKind().isClass())
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .findFirst()
                .map(Element.class::cast)
                .orElse(element);
    }

    private static boolean isComponent(Element element) {
        return element.getKind() == ElementKind.FIELD
                && !element.getModifiers().contains(Modifier.STATIC)
                && around(element).getKind() == ElementKind.RECORD;
    }

    private static Element around(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }
}
