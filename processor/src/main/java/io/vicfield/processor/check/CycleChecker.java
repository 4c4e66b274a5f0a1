package io.vicfield.processor.check;

import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.TypeMirrors;
import io.vicfield.processor.report.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Checks that a record which contains itself has an end. */
final class CycleChecker {
    private final ReadContext context;
    private final NestedRecords nested;

    CycleChecker(ReadContext context) {
        this.context = context;
        this.nested = new NestedRecords(context.types());
    }

    void check(SourceComponent component) {
        Optional<String> endless = cycle(component, found -> required(component.record(), found));
        if (endless.isPresent()) {
            context.report(Problem.ENDLESS_VALUE, component, endless.get());
        } else if (component.depth() < 0) {
            cycle(component, found -> found.depth() < 0 ? nested.in(found) : List.of())
                    .ifPresent(path -> context.report(Problem.ENDLESS_RECURSION, component, path));
        } else if (DepthLimit.isExceeded(component, nested)) {
            context.reportAt("depth", Problem.TOO_DEEP, component, DepthLimit.MAX_RECORDS);
        }
    }

    /**
     * The record that each value of a component contains. Leaves out records of other compilations: they were checked
     * there, and JDK 17 shows no type annotations of class files, so that their optional components look required.
     */
    private List<TypeElement> required(TypeElement start, SourceComponent component) {
        return TypeMirrors.record(nested.encodedType(component)).stream()
                .filter(record -> !component.isNullable())
                .filter(record -> record.equals(start) || context.compiles(record))
                .toList();
    }

    /** The path from a component back to its record: {@code Node -> Edge -> Node}. */
    private static Optional<String> cycle(
            SourceComponent component, Function<SourceComponent, List<TypeElement>> nested) {
        TypeElement start = component.record();
        return cycle(start, component, nested, new HashSet<>(), start.getSimpleName() + " -> ");
    }

    private static Optional<String> cycle(
            TypeElement start,
            SourceComponent component,
            Function<SourceComponent, List<TypeElement>> nested,
            Set<TypeElement> seen,
            String path) {
        for (TypeElement record : nested.apply(component)) {
            String further = path + record.getSimpleName();
            if (record.equals(start)) {
                return Optional.of(further);
            }
            if (seen.add(record)) {
                Optional<String> found = SourceComponent.encoded(record).stream()
                        .flatMap(below -> cycle(start, below, nested, seen, further + " -> ").stream())
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
