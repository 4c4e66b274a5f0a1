package io.vicfield.processor.check;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicNamespace;
import io.vicfield.processor.plan.KeyPlanner;
import io.vicfield.processor.plan.StaticKey;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceAnnotation;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.StaticKeyReader;
import io.vicfield.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Checks the hidden keys of a root: they have no namespace, so they stand among the settings of the VM. Only
 * {@code @VicNamespace} tells that a record is a root; other records may be nested, and inherit their parents' scopes.
 */
final class RootChecker {
    private final ReadContext context;

    RootChecker(ReadContext context) {
        this.context = context;
    }

    void check(TypeElement record, String namespace) {
        if (SourceAnnotation.of(record, VicNamespace.class).isPresent()) {
            List<StaticKey> hidden = StaticKeyReader.read(record, context.types()).stream()
                    .filter(key -> !text(key, namespace).startsWith(Keys.GUESTINFO))
                    .toList();
            SourceComponent.encoded(record).forEach(component -> check(component, of(component, hidden), namespace));
        }
    }

    private static List<StaticKey> of(SourceComponent component, List<StaticKey> keys) {
        return keys.stream()
                .filter(key -> key.component().equals(component.name()))
                .toList();
    }

    private void check(SourceComponent component, List<StaticKey> hidden, String namespace) {
        Optional<StaticKey> setting = hidden.stream()
                .filter(key -> component.isWritten() && (key.former() || !component.isExact()))
                .filter(key -> VmSettings.contain(text(key, namespace)))
                .findFirst();
        if (setting.isPresent()) {
            report(Problem.VM_SETTING, component, setting.get(), namespace);
        } else if (!component.suppressesWarnings()) {
            hidden.stream()
                    .filter(RootChecker::isUnscoped)
                    .findFirst()
                    .ifPresent(key -> report(Problem.UNSCOPED_ROOT, component, key, namespace));
        }
    }

    private static boolean isUnscoped(StaticKey key) {
        return !key.former()
                && key.steps().stream().noneMatch(step -> step.scopes().contains(Scope.HIDDEN));
    }

    private void report(Problem problem, SourceComponent component, StaticKey key, String namespace) {
        String value = key.former() ? "formerKeys" : "key";
        context.reportAt(value, problem, component, text(key, namespace), namespace);
    }

    private static String text(StaticKey key, String namespace) {
        return KeyPlanner.atRoot(namespace, key);
    }
}
