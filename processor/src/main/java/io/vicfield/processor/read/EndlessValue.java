package io.vicfield.processor.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Whether a record holds itself in every value of it. */
final class EndlessValue {
    private final StoredTypes stored;
    /** Records of other compilations were checked then, and JDK 17 shows no type annotation of class files. */
    private final Set<String> compiled;

    EndlessValue(Types types, Set<String> compiled) {
        this.stored = new StoredTypes(types);
        this.compiled = compiled;
    }

    /** The way from a component back to its record, over records that are always there: no value has an end. */
    Optional<String> way(TypeElement record, RecordComponentElement component, Mirrors annotation) {
        return way(
                record,
                stored.always(record, component, annotation),
                new HashSet<>(),
                record.getSimpleName().toString());
    }

    private Optional<String> way(TypeElement record, Optional<TypeElement> held, Set<TypeElement> seen, String way) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        TypeElement nested = held.get();
        String further = way + " -> " + nested.getSimpleName();
        if (nested.equals(record)) {
            return Optional.of(further);
        }
        boolean known = compiled.contains(nested.getQualifiedName().toString());
        return known && seen.add(nested) ? below(record, nested, seen, further) : Optional.empty();
    }

    private Optional<String> below(TypeElement record, TypeElement nested, Set<TypeElement> seen, String way) {
        for (RecordComponentElement component : nested.getRecordComponents()) {
            Optional<String> found = Records.vicField(nested, component)
                    .flatMap(field -> way(record, stored.always(nested, component, field), seen, way));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
