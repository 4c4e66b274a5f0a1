package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.read.Conversions.Conversion;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the converters of one component. */
final class ConverterReader {
    private final ReadContext context;
    private final SourceComponent component;
    private final Conversions conversions;
    private final Access access;

    ConverterReader(ReadContext context, SourceComponent component) {
        this.context = context;
        this.component = component;
        this.conversions = new Conversions(context.types());
        this.access = new Access(context);
    }

    /** The conversion that the component names; empty, with a report, if the codec cannot construct the converter. */
    Optional<Conversion> explicit(TypeMirror converter) {
        Optional<Conversion> conversion = conversions.read(converter);
        if (conversion.isEmpty() || !isConstructible(element(converter))) {
            report(converter);
            return Optional.empty();
        }
        return conversion;
    }

    /** The conversion of a type in the component, even if it would never end. */
    Optional<Conversion> find(TypeMirror type) {
        return conversions.find(component, type);
    }

    /** How to mend a type whose conversion would never end; empty if it ends. */
    Optional<String> mendCycle(TypeMirror type) {
        return mend(conversions.cycle(component, type));
    }

    /** How to mend a stored type that only another converter could encode; empty if there is none. */
    Optional<String> mendStored(TypeMirror type) {
        if (find(type).isEmpty()) {
            return Optional.empty();
        }
        String again = "A converter stores this type, and no other converter converts a stored type again. "
                + "Let the converter store a type that needs none.";
        return mend(conversions.cycleOfStored(component, type)).or(() -> Optional.of(again));
    }

    private static Optional<String> mend(List<TypeMirror> cycle) {
        String path = cycle.stream().map(TypeName::get).map(TypeName::toString).collect(Collectors.joining(" -> "));
        return cycle.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Its converters form a cycle, `" + path + "`. Let them store types that need no converter.");
    }

    /** Reads a converter; null, with a report, if the codec cannot construct it. */
    @Nullable Converter read(Conversion conversion) {
        TypeElement element = element(conversion.converter());
        if (!isConstructible(element)) {
            report(conversion.converter());
            return null;
        }
        return new Converter(
                ClassName.get(element), "", TypeName.get(conversion.wire()), TypeName.get(conversion.value()));
    }

    private void report(TypeMirror converter) {
        context.reportAt(
                "converter",
                Problem.CONVERTER_CONSTRUCTOR,
                component,
                element(converter).getQualifiedName());
    }

    private static TypeElement element(TypeMirror converter) {
        return (TypeElement) ((DeclaredType) converter).asElement();
    }

    private boolean isConstructible(TypeElement converter) {
        boolean isStatic = converter.getNestingKind() == NestingKind.TOP_LEVEL
                || converter.getModifiers().contains(Modifier.STATIC);
        boolean concrete = converter.getKind() == ElementKind.RECORD
                || (converter.getKind() == ElementKind.CLASS
                        && !converter.getModifiers().contains(Modifier.ABSTRACT));
        return isStatic
                && concrete
                && converter.getTypeParameters().isEmpty()
                && access.canName(component.record(), converter)
                && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .anyMatch(constructor -> access.canCall(component.record(), constructor));
    }
}
