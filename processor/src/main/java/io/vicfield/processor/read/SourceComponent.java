package io.vicfield.processor.read;

import com.palantir.javapoet.TypeName;
import io.vicfield.Scope;
import io.vicfield.TextEncoding;
import io.vicfield.VicField;
import io.vicfield.VicIgnore;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.report.Position;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A record component in the source.
 *
 * @param field the field behind the component. Problems are reported there, because javac 17 prints no line for a message
 *     on the component
 * @param annotation the {@code @VicField} annotation, or one of its former keys
 */
public record SourceComponent(RecordComponentElement element, Element field, SourceAnnotation annotation) {
    /** The language refuses components with the names of these methods of Object (JLS 8.10.1). */
    private static final Set<String> REFUSED_NAMES =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** All components, in the record's order. */
    public static List<SourceComponent> all(TypeElement record) {
        return record.getRecordComponents().stream()
                .map(component -> of(record, component))
                .toList();
    }

    /** The components with {@code @VicField}, in the record's order. */
    public static List<SourceComponent> encoded(TypeElement record) {
        return all(record).stream().filter(SourceComponent::isEncoded).toList();
    }

    private static SourceComponent of(TypeElement record, RecordComponentElement component) {
        Element field = ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(candidate -> !candidate.getModifiers().contains(Modifier.STATIC))
                .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
        return new SourceComponent(component, field, annotation(component, field, VicField.class));
    }

    /** ECJ 3.44 and later omit annotations of the field that the component has (eclipse.jdt.core#4687). */
    private static SourceAnnotation annotation(RecordComponentElement component, Element field, Class<?> type) {
        SourceAnnotation found = SourceAnnotation.of(field, type);
        return found.isPresent()
                ? found
                : new SourceAnnotation(
                        field, SourceAnnotation.of(component, type).mirror());
    }

    /** The position of a value of a component's annotation; the record's position if it has no such component. */
    public static Position position(TypeElement record, String component, String value) {
        return all(record).stream()
                .filter(candidate -> candidate.name().equals(component))
                .map(candidate -> candidate.annotation().position(value))
                .findFirst()
                .orElse(Position.of(record));
    }

    /** The same component, with another annotation to report on. */
    public SourceComponent with(SourceAnnotation other) {
        return new SourceComponent(element, field, other);
    }

    /** The component's name. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** The component's type. */
    public TypeMirror type() {
        return element.asType();
    }

    /** The record that declares the component. */
    public TypeElement record() {
        return (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Record and component: {@code Host.name}. */
    public String path() {
        return record().getSimpleName() + "." + name();
    }

    /** Whether the component has {@code @VicField}. */
    public boolean isEncoded() {
        return annotation.isPresent();
    }

    /** Whether the component has {@code @VicIgnore}. */
    public boolean isIgnored() {
        return annotation(element, field, VicIgnore.class).isPresent();
    }

    /** Whether the compiler reports an error on the component's name, or on its accessor's type. */
    public boolean isRefused() {
        return REFUSED_NAMES.contains(name()) || hasAccessorOfAnotherType();
    }

    /** Type annotations do not count: compilers differ in where they keep them. */
    private boolean hasAccessorOfAnotherType() {
        ExecutableElement accessor = element.getAccessor();
        return accessor != null && !TypeName.get(accessor.getReturnType()).equals(TypeName.get(type()));
    }

    /** The component's part of the key, or its exact key, as in the source. */
    public String rawKey() {
        String key = isExact() ? exactKey() : annotation.text("key", "");
        return key.isEmpty() ? name() : key;
    }

    /** Whether other programs define the component's key. */
    public boolean isExact() {
        return !exactKey().isEmpty();
    }

    private String exactKey() {
        return annotation.text("exactKey", "");
    }

    /** How the value's text is written. */
    public TextEncoding encoding() {
        return annotation.constant("encoding").map(TextEncoding::valueOf).orElse(TextEncoding.NONE);
    }

    /** The component's part of the key. */
    public String key() {
        return rawKey().strip();
    }

    /** The scopes; empty if the component inherits them. An exact key shows its scope. */
    public Set<Scope> scopes() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        scopes.addAll(annotation.scopes());
        if (isExact()) {
            scopes.add(WholeKeys.scope(key()));
        }
        return scopes;
    }

    /** The keys that do not depend on the record's place: the exact key, and former keys with a header. */
    public List<String> wholeKeys() {
        Stream<String> exact = isExact() ? Stream.of(key()) : Stream.empty();
        return Stream.concat(exact, formers().stream().map(Former::own).filter(WholeKeys::hasHeader))
                .toList();
    }

    /** The keys that the component had in earlier versions. */
    public List<Former> formers() {
        return annotation.nested("formerKeys").stream().map(this::former).toList();
    }

    private Former former(SourceAnnotation former) {
        String key = former.text("key", "");
        String own = key.isEmpty() ? key() : key.strip();
        Set<Scope> declared = former.scopes().isEmpty() ? scopes() : former.scopes();
        Set<Scope> scopes = WholeKeys.hasHeader(own) ? EnumSet.of(WholeKeys.scope(own)) : declared;
        return new Former(own, scopes, former.text("until", ""));
    }

    /** The name of the atomic group; empty if the component is in no group. */
    public String group() {
        return annotation.text("atomic", "");
    }

    /** The depth; negative if it is unlimited. */
    public int depth() {
        return annotation.number("depth", -1);
    }

    /** Whether the codec writes the component. */
    public boolean isWritten() {
        return depth() != 0 && !annotation.flag("skipEncode", false);
    }

    /** Whether the codec reads the component. */
    public boolean isRead() {
        return depth() != 0 && !annotation.flag("skipDecode", false);
    }

    /** Whether lists are written with an entry per element. */
    public boolean isIndexed() {
        return annotation.isConstant("list", "INDEXED");
    }

    /** Whether the component, its field or its type has an annotation {@code Nullable} of any package. */
    public boolean isNullable() {
        return isNullable(type())
                || isNullable(field.asType())
                || annotated().anyMatch(annotated -> isNullable(annotated.getAnnotationMirrors()));
    }

    /** Whether a type has an annotation {@code Nullable} of any package. */
    static boolean isNullable(TypeMirror type) {
        return isNullable(type.getAnnotationMirrors());
    }

    private static boolean isNullable(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .map(annotation -> annotation.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> name.contentEquals("Nullable"));
    }

    /** Whether component or record suppress all of vicfield's warnings. */
    public boolean suppressesWarnings() {
        return suppresses("vicfield");
    }

    /** Whether component or record suppress this warning, or all of vicfield's. */
    public boolean suppresses(String warning) {
        return Stream.concat(Stream.of(record()), annotated())
                .map(annotated -> annotated.getAnnotation(SuppressWarnings.class))
                .filter(Objects::nonNull)
                .flatMap(suppress -> Arrays.stream(suppress.value()))
                .anyMatch(name -> name.equals("vicfield") || name.equals(warning));
    }

    /** The elements with the component's annotations. If ECJ omits some of the field, the accessor has them. */
    private Stream<Element> annotated() {
        boolean complete = SourceAnnotation.of(field, VicField.class).isPresent() || !isEncoded();
        return Stream.of(field, element, complete ? null : element.getAccessor())
                .filter(Objects::nonNull);
    }
}
