package io.vicfield.processor.read;

import io.vicfield.Scope;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds what has no key below a component that is non-persistent. */
final class HiddenBelow {
    private final StoredTypes stored;

    HiddenBelow(Types types) {
        this.stored = new StoredTypes(types);
    }

    /** The first hidden component below a component: {@code Common.notes}. */
    Optional<String> first(TypeMirror type, Mirrors annotation) {
        return first(type, annotation, new HashSet<>());
    }

    private Optional<String> first(TypeMirror type, Mirrors annotation, Set<TypeElement> seen) {
        for (TypeElement nested : stored.within(type, annotation)) {
            Optional<String> found = seen.add(nested) ? firstIn(nested, seen) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> firstIn(TypeElement nested, Set<TypeElement> seen) {
        for (RecordComponentElement component : nested.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(nested, component);
            if (field.isEmpty() || field.get().number("depth", -1) == 0) {
                continue;
            }
            if (field.get().scopes().contains(Scope.HIDDEN)) {
                return Optional.of(nested.getSimpleName() + "." + component.getSimpleName());
            }
            Optional<String> found = first(component.asType(), field.get(), seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
