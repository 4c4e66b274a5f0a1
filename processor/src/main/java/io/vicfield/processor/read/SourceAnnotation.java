package io.vicfield.processor.read;

import io.vicfield.Scope;
import io.vicfield.processor.report.Position;
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

/**
 * An annotation in the source.
 *
 * @param element the annotated element
 * @param mirror null if the element does not have the annotation; every value is the default then
 */
public record SourceAnnotation(Element element, @Nullable AnnotationMirror mirror) {
    /** Finds the element's annotation of a type. */
    public static SourceAnnotation of(Element element, Class<?> type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement found = (TypeElement) mirror.getAnnotationType().asElement();
            if (found.getQualifiedName().contentEquals(type.getName())) {
                return new SourceAnnotation(element, mirror);
            }
        }
        return new SourceAnnotation(element, null);
    }

    /** Whether the element has the annotation. */
    public boolean isPresent() {
        return mirror != null;
    }

    /** The position of a value, or of the element if the source does not set the value. An exact key is a key too. */
    public Position position(String name) {
        AnnotationValue value = value(name.equals("key") && value("exactKey") != null ? "exactKey" : name);
        return value == null ? Position.of(element) : new Position(element, mirror, value);
    }

    /** The position of an item of an array, or of the array if it is a single item without braces. */
    public Position position(String name, int index) {
        AnnotationValue value = value(name);
        return value != null && value.getValue() instanceof List<?> list
                ? new Position(element, mirror, (AnnotationValue) list.get(index))
                : position(name);
    }

    /** A string, or the default. */
    public String text(String name, String byDefault) {
        return get(name, String.class).orElse(byDefault);
    }

    /** A boolean, or the default. */
    public boolean flag(String name, boolean byDefault) {
        return get(name, Boolean.class).orElse(byDefault);
    }

    /** An int, or the default. */
    public int number(String name, int byDefault) {
        return get(name, Integer.class).orElse(byDefault);
    }

    /** Whether a value is this enum constant. */
    public boolean isConstant(String name, String constant) {
        return constant(name).filter(constant::equals).isPresent();
    }

    /** The name of an enum constant. */
    public Optional<String> constant(String name) {
        return get(name, VariableElement.class)
                .map(value -> value.getSimpleName().toString());
    }

    /** The type of a class literal. */
    public Optional<TypeMirror> type(String name) {
        return get(name, TypeMirror.class);
    }

    /** The types of class literals in an array. */
    public List<TypeMirror> types(String name) {
        return list(name, TypeMirror.class);
    }

    /** The scopes; empty if the component inherits them. */
    public Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        list("scope", VariableElement.class)
                .forEach(constant ->
                        scopes.add(Scope.valueOf(constant.getSimpleName().toString())));
        return scopes;
    }

    /** The annotations in an array. */
    public List<SourceAnnotation> nested(String name) {
        return list(name, AnnotationMirror.class).stream()
                .map(nested -> new SourceAnnotation(element, nested))
                .toList();
    }

    private <T> Optional<T> get(String name, Class<T> type) {
        AnnotationValue value = value(name);
        return Optional.ofNullable(value)
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private <T> List<T> list(String name, Class<T> type) {
        return get(name, List.class).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(item -> ((AnnotationValue) item).getValue())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private @Nullable AnnotationValue value(String name) {
        if (mirror == null) {
            return null;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                checkResolved(entry.getValue());
                return entry.getValue();
            }
        }
        return null;
    }

    /** javac gives a value of no type, which prints as {@code <error>}, for an unresolved constant or class. */
    private static void checkResolved(AnnotationValue value) {
        if (value.toString().equals("<error>")) {
            throw new MissingTypeException("a value of an annotation");
        }
        if (value.getValue() instanceof List<?> list) {
            list.forEach(item -> checkResolved((AnnotationValue) item));
        }
    }
}
