package io.vicfield.processor.read;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Every class that is named in a type. */
final class DeclaredTypes extends SimpleTypeVisitor14<@Nullable Void, Set<TypeElement>> {
    private DeclaredTypes() {}

    /**
     * In the order of the source.
     *
     * @throws MissingTypeException if one of them is not there yet
     */
    static Set<TypeElement> in(TypeMirror type) {
        Set<TypeElement> found = new LinkedHashSet<>();
        type.accept(new DeclaredTypes(), found);
        return found;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, Set<TypeElement> found) {
        found.add((TypeElement) type.asElement());
        type.getTypeArguments().forEach(argument -> argument.accept(this, found));
        return null;
    }

    @Override
    public @Nullable Void visitError(ErrorType type, Set<TypeElement> found) {
        throw new MissingTypeException(type.toString());
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, Set<TypeElement> found) {
        return type.getComponentType().accept(this, found);
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, Set<TypeElement> found) {
        for (TypeMirror bound : new @Nullable TypeMirror[] {type.getExtendsBound(), type.getSuperBound()}) {
            if (bound != null) {
                bound.accept(this, found);
            }
        }
        return null;
    }
}
