package io.vicfield.processor.read;

import io.vicfield.Scope;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What holds what: the records below a component. */
final class RecordGraph {
    private RecordGraph() {}

    /** The way from a component's type back to its record, over components without a depth. */
    static Optional<String> cycle(TypeElement record, TypeMirror type) {
        return cycle(record, type, new HashSet<>(), record.getSimpleName().toString());
    }

    private static Optional<String> cycle(TypeElement record, TypeMirror type, Set<TypeElement> seen, String way) {
        for (TypeElement nested : Records.within(type)) {
            String further = way + " -> " + nested.getSimpleName();
            if (nested.equals(record)) {
                return Optional.of(further);
            }
            Optional<String> found = seen.add(nested) ? below(record, nested, seen, further) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> below(TypeElement record, TypeElement nested, Set<TypeElement> seen, String way) {
        for (RecordComponentElement component : nested.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(nested, component);
            if (field.isPresent() && field.get().number("depth", -1) < 0) {
                Optional<String> found = cycle(record, component.asType(), seen, way);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The first hidden component below a component's type: {@code Common.notes}. */
    static Optional<String> hiddenBelow(TypeMirror type) {
        return hiddenBelow(type, new HashSet<>());
    }

    private static Optional<String> hiddenBelow(TypeMirror type, Set<TypeElement> seen) {
        for (TypeElement nested : Records.within(type)) {
            Optional<String> found = seen.add(nested) ? hiddenIn(nested, seen) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> hiddenIn(TypeElement nested, Set<TypeElement> seen) {
        for (RecordComponentElement component : nested.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(nested, component);
            if (field.isEmpty() || field.get().number("depth", -1) == 0) {
                continue;
            }
            if (field.get().scopes().contains(Scope.HIDDEN)) {
                return Optional.of(nested.getSimpleName() + "." + component.getSimpleName());
            }
            Optional<String> found = hiddenBelow(component.asType(), seen);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
