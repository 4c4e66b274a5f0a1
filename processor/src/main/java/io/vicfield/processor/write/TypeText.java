package io.vicfield.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.function.Consumer;

/** A type as source has it. */
final class TypeText {
    private TypeText() {}

    /** Every class that the type names. */
    static void classes(TypeName type, Consumer<ClassName> consumer) {
        for (AnnotationSpec annotation : type.annotations()) {
            classes(annotation.type(), consumer);
        }
        if (type instanceof ClassName name) {
            consumer.accept(name);
        } else if (type instanceof ParameterizedTypeName generic) {
            classes(generic.enclosingType() == null ? generic.rawType() : generic.enclosingType(), consumer);
            generic.typeArguments().forEach(argument -> classes(argument, consumer));
        } else if (type instanceof ArrayTypeName array) {
            classes(array.componentType(), consumer);
        } else if (type instanceof WildcardTypeName wildcard) {
            wildcard.lowerBounds().forEach(bound -> classes(bound, consumer));
            wildcard.upperBounds().forEach(bound -> classes(bound, consumer));
        }
    }

    static void append(TypeName type, Imports imports, StringBuilder text) {
        if (type instanceof ClassName name) {
            appendClass(name, type.annotations(), imports, text);
        } else if (type instanceof ParameterizedTypeName generic) {
            appendGeneric(generic, imports, text);
        } else if (type instanceof ArrayTypeName array) {
            append(array.componentType(), imports, text);
            text.append(type.isAnnotated() ? " " : "");
            appendAnnotations(type.annotations(), imports, text);
            text.append("[]");
        } else if (type instanceof WildcardTypeName wildcard) {
            appendWildcard(wildcard, imports, text);
        } else {
            text.append(type);
        }
    }

    private static void appendGeneric(ParameterizedTypeName type, Imports imports, StringBuilder text) {
        if (type.enclosingType() == null) {
            appendClass(type.rawType(), type.annotations(), imports, text);
        } else {
            append(type.enclosingType(), imports, text);
            text.append('.');
            appendAnnotations(type.annotations(), imports, text);
            text.append(type.rawType().simpleName());
        }
        appendAll(type.typeArguments(), imports, text);
    }

    private static void appendAll(List<? extends TypeName> arguments, Imports imports, StringBuilder text) {
        for (int i = 0; i < arguments.size(); i++) {
            text.append(i == 0 ? "<" : ", ");
            append(arguments.get(i), imports, text);
        }
        text.append(arguments.isEmpty() ? "" : ">");
    }

    private static void appendWildcard(WildcardTypeName wildcard, Imports imports, StringBuilder text) {
        boolean lower = !wildcard.lowerBounds().isEmpty();
        TypeName bound =
                lower ? wildcard.lowerBounds().get(0) : wildcard.upperBounds().get(0);
        text.append('?');
        if (lower || !bound.equals(ClassName.OBJECT)) {
            text.append(lower ? " super " : " extends ");
            append(bound, imports, text);
        }
    }

    /** A type's annotations stand at its own name: {@code Outer.@Nullable Inner}. */
    private static void appendClass(
            ClassName name, List<? extends AnnotationSpec> annotations, Imports imports, StringBuilder text) {
        String shown = imports.name(name);
        int simple = annotations.isEmpty() ? 0 : shown.lastIndexOf('.') + 1;
        text.append(shown, 0, simple);
        appendAnnotations(annotations, imports, text);
        text.append(shown, simple, shown.length());
    }

    private static void appendAnnotations(
            List<? extends AnnotationSpec> annotations, Imports imports, StringBuilder text) {
        for (AnnotationSpec annotation : annotations) {
            text.append('@');
            append(annotation.type(), imports, text);
            text.append(' ');
        }
    }
}
