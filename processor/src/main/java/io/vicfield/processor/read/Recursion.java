package io.vicfield.processor.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Whether a record holds itself again. */
final class Recursion {
    private final StoredTypes stored;

    Recursion(Types types) {
        this.stored = new StoredTypes(types);
    }

    /** The way from a component back to its record, over components without a depth. */
    Optional<String> cycle(TypeElement record, TypeMirror type, Mirrors annotation) {
        return cycle(
                record,
                type,
                annotation,
                new HashSet<>(),
                record.getSimpleName().toString());
    }

    private Optional<String> cycle(
            TypeElement record, TypeMirror type, Mirrors annotation, Set<TypeElement> seen, String way) {
        for (TypeElement nested : stored.within(type, annotation)) {
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

    private Optional<String> below(TypeElement record, TypeElement nested, Set<TypeElement> seen, String way) {
        for (RecordComponentElement component : nested.getRecordComponents()) {
            Optional<Mirrors> field = Records.vicField(nested, component);
            if (field.isPresent() && field.get().number("depth", -1) < 0) {
                Optional<String> found = cycle(record, component.asType(), field.get(), seen, way);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
