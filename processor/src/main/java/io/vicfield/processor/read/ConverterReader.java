package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.report.Problem;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a component's converter. */
final class ConverterReader {
    /** A converter and its types. */
    record Found(Converter converter, ConverterTypes.Pair types) {}

    private final ReadContext context;
    private final ConverterTypes types;
    private final Access access;

    ConverterReader(ReadContext context) {
        this.context = context;
        this.types = new ConverterTypes(context.types());
        this.access = new Access(context);
    }

    /** Reads the converter; empty, with a report, if the codec cannot construct it. */
    Optional<Found> read(SourceComponent component, TypeMirror converter) {
        if (converter.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(converter.toString());
        }
        TypeElement element = (TypeElement) ((DeclaredType) converter).asElement();
        Optional<ConverterTypes.Pair> pair = types.of(converter);
        if (pair.isEmpty() || !isConstructible(component.record(), element)) {
            context.reportAt("converter", Problem.CONVERTER_CONSTRUCTOR, component, element.getQualifiedName());
            return Optional.empty();
        }
        return pair.map(found -> new Found(
                new Converter(ClassName.get(element), TypeName.get(found.wire()), TypeName.get(found.value())), found));
    }

    private boolean isConstructible(TypeElement record, TypeElement converter) {
        boolean isStatic = converter.getNestingKind() == NestingKind.TOP_LEVEL
                || converter.getModifiers().contains(Modifier.STATIC);
        boolean concrete = converter.getKind() == ElementKind.RECORD
                || (converter.getKind() == ElementKind.CLASS
                        && !converter.getModifiers().contains(Modifier.ABSTRACT));
        return isStatic
                && concrete
                && converter.getTypeParameters().isEmpty()
                && access.canName(record, converter)
                && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .anyMatch(constructor -> access.canCall(record, constructor));
    }
}
