package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.read.NestedRecords;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceAnnotation;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.TypeMirrors;
import io.vicfield.processor.read.WholeKeys;
import io.vicfield.processor.report.Problem;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Checks that a guest cannot write a value that it may only read: decoding reads the value under a READ_WRITE former key as
 * the component's own.
 */
final class FormerKeyChecker {
    private final ReadContext context;
    private final NestedRecords nested;

    FormerKeyChecker(ReadContext context) {
        this.context = context;
        this.nested = new NestedRecords(context.types());
    }

    void check(SourceComponent component) {
        if (component.scopes().contains(Scope.READ_WRITE) || !component.isRead() || !hasOwnScope(component)) {
            return;
        }
        component.annotation().nested("formerKeys").stream()
                .filter(FormerKeyChecker::isWritten)
                .filter(former -> !former.flag("guestWritable", false))
                .forEach(former -> report(component, former));
    }

    /** Whether the guest can write the former key. A key with a header shows its scope. */
    private static boolean isWritten(SourceAnnotation former) {
        String key = former.text("key", "").strip();
        return WholeKeys.hasHeader(key)
                ? WholeKeys.scope(key) == Scope.READ_WRITE
                : former.scopes().contains(Scope.READ_WRITE);
    }

    /** Whether the component's scope is the scope of a value: the components of a record may all have their own. */
    private boolean hasOwnScope(SourceComponent component) {
        Optional<TypeElement> record = TypeMirrors.record(nested.encodedValue(component));
        return record.isEmpty()
                || SourceComponent.encoded(record.get()).stream()
                        .anyMatch(below -> below.scopes().isEmpty());
    }

    private void report(SourceComponent component, SourceAnnotation former) {
        String key = former.text("key", "");
        context.reportAt(
                "scope", Problem.FORMER_GUEST_WRITABLE, component.with(former), key.isEmpty() ? component.key() : key);
    }
}
