package io.vicfield.processor.read;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Questions about types. */
public final class TypeMirrors {
    private TypeMirrors() {}

    /** Whether a type is this class, with any type arguments. */
    public static boolean isA(TypeMirror type, Class<?> expected) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(expected.getCanonicalName());
    }

    /** The record's element; empty for any other type. */
    public static Optional<TypeElement> record(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** The type and the types around it, the outermost last. */
    public static Stream<Element> andEnclosing(TypeElement type) {
        return Stream.<Element>iterate(
                type, around -> around.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement);
    }

    /**
     * The classes that a type names, in the order of the source.
     *
     * @throws MissingTypeException if one of them does not exist yet
     */
    static Set<TypeElement> classes(TypeMirror type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        collectClasses(type, found);
        return found;
    }

    private static void collectClasses(@Nullable TypeMirror type, Set<TypeElement> found) {
        if (type != null && type.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(type.toString());
        } else if (type instanceof DeclaredType declared) {
            found.add((TypeElement) declared.asElement());
            declared.getTypeArguments().forEach(argument -> collectClasses(argument, found));
        } else if (type instanceof ArrayType array) {
            collectClasses(array.getComponentType(), found);
        } else if (type instanceof WildcardType wildcard) {
            collectClasses(wildcard.getExtendsBound(), found);
            collectClasses(wildcard.getSuperBound(), found);
        }
    }
}
