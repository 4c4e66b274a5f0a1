package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.TypeMirrors;
import io.vicfield.processor.report.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * Warns about maps and lists whose entries the guest adds and removes, but not all values below them: when the guest removes
 * a name, an update from outside the VM would also delete values that the guest cannot write.
 */
final class GuestEntriesChecker {
    private final ReadContext context;
    private final NestedRecords nested;

    GuestEntriesChecker(ReadContext context) {
        this.context = context;
        this.nested = new NestedRecords(context.types());
    }

    void check(SourceComponent component) {
        if (component.scopes().contains(Scope.READ_WRITE) && component.isWritten() && !component.suppressesWarnings()) {
            collections(component, new HashSet<>())
                    .flatMap(collection -> protectedBelow(collection).stream())
                    .findFirst()
                    .ifPresent(below -> context.reportAt("scope", Problem.GUEST_ENTRIES, component, below.path()));
        }
    }

    /** The component, or the components below it that inherit its scope, if they are maps or lists of records. */
    private Stream<SourceComponent> collections(SourceComponent component, Set<TypeElement> seen) {
        Optional<TypeElement> record = TypeMirrors.record(nested.encodedValue(component));
        if (record.isEmpty()) {
            return Stream.of(component);
        }
        return record.filter(seen::add).stream()
                .flatMap(found -> SourceComponent.encoded(found).stream())
                .filter(below -> below.scopes().isEmpty() && below.isWritten())
                .flatMap(below -> collections(below, seen));
    }

    /** A value below a map or list that the guest cannot write. */
    private Optional<SourceComponent> protectedBelow(SourceComponent collection) {
        return nested.below(collection, SourceComponent::isWritten).stream()
                .filter(below -> !below.scopes().isEmpty() && !below.scopes().contains(Scope.READ_WRITE))
                .findFirst();
    }
}
