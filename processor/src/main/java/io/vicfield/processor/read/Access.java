package io.vicfield.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Decides which types and members a codec in the record's package can use. */
public final class Access {
    private final Types types;
    private final Elements elements;

    /** Uses the compiler's types and elements. */
    public Access(ReadContext context) {
        this.types = context.types();
        this.elements = context.elements();
    }

    /** The first class in a type that the codec cannot name. */
    public Optional<TypeElement> hidden(TypeElement record, TypeMirror type) {
        return TypeMirrors.classes(type).stream()
                .filter(named -> !canName(record, named))
                .findFirst();
    }

    /** Whether the codec can name a class: it and the classes around it are accessible. */
    boolean canName(TypeElement record, TypeElement named) {
        return TypeMirrors.andEnclosing(named).allMatch(type -> isAccessible(record, type));
    }

    /** Whether a type or a type around it is private. */
    public static boolean isPrivate(TypeElement type) {
        return TypeMirrors.andEnclosing(type)
                .anyMatch(around -> around.getModifiers().contains(Modifier.PRIVATE));
    }

    /** Whether the codec can call a method or constructor without arguments and without catching anything. */
    public boolean canCall(TypeElement record, ExecutableElement called) {
        return called.getParameters().isEmpty()
                && isAccessible(record, called)
                && called.getThrownTypes().stream()
                        .allMatch(thrown -> isA(thrown, RuntimeException.class) || isA(thrown, Error.class));
    }

    private boolean isAccessible(TypeElement record, Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean near = elements.getPackageOf(record).equals(elements.getPackageOf(member));
        return modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE));
    }

    private boolean isA(TypeMirror thrown, Class<? extends Throwable> unchecked) {
        return types.isSubtype(
                thrown, elements.getTypeElement(unchecked.getName()).asType());
    }
}
