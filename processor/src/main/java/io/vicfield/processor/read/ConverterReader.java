package io.vicfield.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.vicfield.VicConverter;
import io.vicfield.processor.model.Converter;
import io.vicfield.processor.report.Diagnostics;
import io.vicfield.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the converter that a component names. */
final class ConverterReader {
    /** A converter with its two types. */
    record Found(Converter converter, TypeMirror wire, TypeMirror value) {}

    private final Types types;
    private final Elements elements;
    private final Diagnostics diagnostics;

    ConverterReader(Types types, Elements elements, Diagnostics diagnostics) {
        this.types = types;
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** Null if the component names none. */
    @Nullable Found read(TypeElement record, String component, Mirrors annotation) {
        TypeMirror type = annotation.type("converter");
        if (type == null || type.toString().equals(VicConverter.None.class.getCanonicalName())) {
            return null;
        }
        if (type.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(type.toString());
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        List<? extends TypeMirror> arguments = arguments(type);
        if (!constructible(record, element) || arguments.size() != 2) {
            diagnostics.report(
                    Problem.CONVERTER_CONSTRUCTOR,
                    annotation.position("converter"),
                    component,
                    element.getQualifiedName());
            return null;
        }
        return new Found(
                new Converter(ClassName.get(element), TypeName.get(arguments.get(1))),
                arguments.get(0),
                arguments.get(1));
    }

    /** The arguments that a class gives to VicConverter, directly or further up. */
    private List<? extends TypeMirror> arguments(TypeMirror type) {
        Element element = ((DeclaredType) type).asElement();
        if (((TypeElement) element).getQualifiedName().contentEquals(VicConverter.class.getName())) {
            return ((DeclaredType) type).getTypeArguments();
        }
        for (TypeMirror parent : types.directSupertypes(type)) {
            List<? extends TypeMirror> arguments = arguments(parent);
            if (!arguments.isEmpty()) {
                return arguments;
            }
        }
        return List.of();
    }

    private boolean constructible(TypeElement record, TypeElement converter) {
        boolean instance = converter.getKind() == ElementKind.CLASS
                && !converter.getModifiers().contains(Modifier.ABSTRACT)
                && converter.getTypeParameters().isEmpty()
                && (converter.getNestingKind() == NestingKind.TOP_LEVEL
                        || converter.getModifiers().contains(Modifier.STATIC));
        return instance && visible(record, converter) && hasConstructor(record, converter);
    }

    private boolean hasConstructor(TypeElement record, TypeElement converter) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(converter.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty() && callable(record, constructor)) {
                return true;
            }
        }
        return false;
    }

    private boolean visible(TypeElement record, Element converter) {
        for (Element type = converter; type.getKind() != ElementKind.PACKAGE; type = type.getEnclosingElement()) {
            if (!callable(record, type)) {
                return false;
            }
        }
        return true;
    }

    private boolean callable(TypeElement record, Element member) {
        boolean near = elements.getPackageOf(record).equals(elements.getPackageOf(member));
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (near && !member.getModifiers().contains(Modifier.PRIVATE));
    }
}
