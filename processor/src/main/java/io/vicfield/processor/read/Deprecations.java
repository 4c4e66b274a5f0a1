package io.vicfield.processor.read;

import io.vicfield.processor.read.Conversions.Conversion;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the warnings that generated code would cause, because it uses deprecated elements as its record does. ECJ warns
 * about a suppressed warning that does not exist, so each class suppresses only its own.
 */
final class Deprecations {
    private final ReadContext context;
    private final Elements elements;
    private final Conversions conversions;

    Deprecations(ReadContext context) {
        this.context = context;
        this.elements = context.elements();
        this.conversions = new Conversions(context.types());
    }

    /** The names of the codec's warnings, sorted: deprecation, removal. */
    SortedSet<String> ofCodec(TypeElement record) {
        Stream<Element> components = SourceComponent.all(record).stream().flatMap(this::usedByCodec);
        return warnings(
                Stream.of(around(record), constructor(record), components).flatMap(used -> used));
    }

    /** The names of the warnings of the typed keys, sorted. */
    SortedSet<String> ofKeys(TypeElement record) {
        Stream<Element> components = SourceComponent.encoded(record).stream()
                .filter(component -> component.isRead() || component.isWritten())
                .flatMap(this::usedByKey);
        return warnings(Stream.concat(around(record), components));
    }

    private SortedSet<String> warnings(Stream<? extends Element> used) {
        return used.filter(elements::isDeprecated)
                .map(Deprecations::warning)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String warning(Element deprecated) {
        return SourceAnnotation.of(deprecated, Deprecated.class).flag("forRemoval", false) ? "removal" : "deprecation";
    }

    /** The canonical constructor. */
    private Stream<Element> constructor(TypeElement record) {
        List<SourceComponent> components = SourceComponent.all(record);
        return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .filter(constructor -> takes(constructor, components))
                .map(Element.class::cast);
    }

    private boolean takes(ExecutableElement constructor, List<SourceComponent> components) {
        List<TypeMirror> parameters =
                constructor.getParameters().stream().map(Element::asType).toList();
        boolean same = parameters.size() == components.size();
        for (int i = 0; same && i < parameters.size(); i++) {
            same = context.types()
                    .isSameType(parameters.get(i), components.get(i).type());
        }
        return same;
    }

    private Stream<Element> usedByCodec(SourceComponent component) {
        Stream<Element> accessor = Stream.ofNullable(component.element().getAccessor());
        if (component.isEncoded()) {
            Stream<Element> converted = conversions.within(component).stream().flatMap(this::usedBy);
            return Stream.of(accessor, refreshMethods(component), named(component.type()), converted)
                    .flatMap(used -> used);
        }
        // The codec creates an empty array for an ignored component.
        return component.type() instanceof ArrayType array ? Stream.concat(accessor, named(array)) : accessor;
    }

    private Stream<Element> refreshMethods(SourceComponent component) {
        String refresh = component.annotation().text("refresh", "");
        return ElementFilter.methodsIn(elements.getAllMembers(component.record())).stream()
                .filter(method -> method.getSimpleName().contentEquals(refresh))
                .filter(method -> method.getParameters().isEmpty())
                .map(Element.class::cast);
    }

    /** The codec constructs the converter, and names the type in the record. Of the stored type, it names some parts. */
    private Stream<Element> usedBy(Conversion conversion) {
        Stream<Element> constructors =
                ElementFilter.constructorsIn(context.types()
                                .asElement(conversion.converter())
                                .getEnclosedElements())
                        .stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .map(Element.class::cast);
        Stream<Element> stored = Conversions.parts(conversion.wire())
                .filter(part -> part instanceof ArrayType || isEnum(part))
                .flatMap(this::named);
        return Stream.of(constructors, named(conversion.converter()), named(conversion.value()), stored)
                .flatMap(used -> used);
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM;
    }

    /** The classes that a type names, the types around them, and the constants of enums. */
    private Stream<Element> named(TypeMirror type) {
        return TypeMirrors.classes(type).stream().flatMap(named -> Stream.concat(around(named), constants(named)));
    }

    private static Stream<Element> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element.class::cast);
    }

    private static Stream<Element> around(TypeElement type) {
        return TypeMirrors.andEnclosing(type);
    }

    /** A typed key names the component's type, and stored types that need more than one string. */
    private Stream<Element> usedByKey(SourceComponent component) {
        Stream<TypeMirror> stored =
                conversions.within(component).stream().map(Conversion::wire).filter(this::isNamedByKey);
        return Stream.concat(Stream.of(component.type()), stored)
                .flatMap(type -> TypeMirrors.classes(type).stream())
                .flatMap(Deprecations::around);
    }

    private boolean isNamedByKey(TypeMirror stored) {
        boolean generic = stored instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
        boolean plainRecord = TypeMirrors.record(stored)
                .filter(record -> !context.hasTypedKeys(record))
                .isPresent();
        return generic || plainRecord || stored instanceof ArrayType;
    }
}
