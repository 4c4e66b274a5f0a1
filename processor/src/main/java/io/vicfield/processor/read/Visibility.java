package io.vicfield.processor.read;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What a codec, a class of its own beside its record, can name and call. */
final class Visibility {
    private final Elements elements;

    Visibility(Elements elements) {
        this.elements = elements;
    }

    /** The first type in a type that the record's codec cannot name. */
    Optional<TypeElement> hidden(TypeElement record, TypeMirror type) {
        return DeclaredTypes.in(type).stream()
                .filter(named -> !visible(record, named))
                .findFirst();
    }

    /** Whether the codec can name a type. */
    boolean visible(TypeElement record, TypeElement named) {
        for (Element type = named; type.getKind() != ElementKind.PACKAGE; type = type.getEnclosingElement()) {
            if (!accessible(record, type)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the codec may use a type or member, where it can name what is around it. */
    boolean accessible(TypeElement record, Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        boolean near = elements.getPackageOf(record).equals(elements.getPackageOf(member));
        return modifiers.contains(Modifier.PUBLIC) || (near && !modifiers.contains(Modifier.PRIVATE));
    }
}
