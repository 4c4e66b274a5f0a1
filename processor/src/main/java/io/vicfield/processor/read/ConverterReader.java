package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the converter that a component names. */
final class ConverterReader {
    /** A converter with its two types. */
    record Found(Converter converter, TypeMirror wire, TypeMirror value) {}

    private final ConverterTypes types;
    private final Visibility visibility;
    private final Calls calls;
    private final Diagnostics diagnostics;

    ConverterReader(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.types = new ConverterTypes(environment.getTypeUtils());
        this.visibility = new Visibility(environment.getElementUtils());
        this.calls = new Calls(environment);
        this.diagnostics = diagnostics;
    }

    /** Null if the component names none. */
    @Nullable Found read(TypeElement record, String component, Mirrors annotation) {
        TypeMirror type = ConverterTypes.named(annotation).orElse(null);
        if (type == null) {
            return null;
        }
        if (type.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(type.toString());
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        Optional<ConverterTypes.Pair> pair = types.of(type);
        if (!constructible(record, element) || pair.isEmpty()) {
            diagnostics.report(
                    Problem.CONVERTER_CONSTRUCTOR,
                    annotation.position("converter"),
                    component,
                    element.getQualifiedName());
            return null;
        }
        TypeMirror value = pair.get().value();
        return new Found(
                new Converter(ClassName.get(element), TypeName.get(pair.get().wire()), TypeName.get(value)),
                pair.get().wire(),
                value);
    }

    private boolean constructible(TypeElement record, TypeElement converter) {
        boolean concrete = converter.getKind() == ElementKind.RECORD
                || (converter.getKind() == ElementKind.CLASS
                        && !converter.getModifiers().contains(Modifier.ABSTRACT));
        boolean instance = concrete
                && converter.getTypeParameters().isEmpty()
                && (converter.getNestingKind() == NestingKind.TOP_LEVEL
                        || converter.getModifiers().contains(Modifier.STATIC));
        return instance && visibility.visible(record, converter) && hasConstructor(record, converter);
    }

    private boolean hasConstructor(TypeElement record, TypeElement converter) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(converter.getEnclosedElements())) {
            if (calls.withoutArguments(record, constructor)) {
                return true;
            }
        }
        return false;
    }
}
