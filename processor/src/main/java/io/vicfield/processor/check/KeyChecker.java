package io.vicfield.processor.check;

import io.vicfield.Scope;
import io.vicfield.processor.read.ReadContext;
import io.vicfield.processor.read.SourceAnnotation;
import io.vicfield.processor.read.SourceComponent;
import io.vicfield.processor.read.WholeKeys;
import io.vicfield.processor.report.Problem;
import java.util.Set;

/** Checks the scopes and the parts of keys that a component declares, for its key and its former keys. */
final class KeyChecker {
    private static final Set<String> METHODS_OF_TYPED_KEYS = Set.of("wireKey", "wireScopes", "readFrom", "writeTo");

    private final ReadContext context;

    KeyChecker(ReadContext context) {
        this.context = context;
    }

    void check(SourceComponent component) {
        check(component, component.rawKey());
        if (METHODS_OF_TYPED_KEYS.contains(component.name())) {
            context.report(Problem.KEY_OPERATION, component, component.name());
        }
        for (SourceAnnotation former : component.annotation().nested("formerKeys")) {
            String key = former.text("key", "");
            checkPart(component.with(former), key.isEmpty() ? component.key() : key);
        }
    }

    private void check(SourceComponent component, String key) {
        checkPart(component, key);
        if (!component.isExact() && WholeKeys.hasHeader(key.strip())) {
            context.reportAt("key", Problem.GUESTINFO_KEY, component, key);
        }
    }

    private void checkPart(SourceComponent component, String key) {
        if (!component.isExact()) {
            checkScopes(component);
        }
        for (char reserved : new char[] {'|', '@', '~'}) {
            if (key.indexOf(reserved) >= 0) {
                context.reportAt("key", Problem.RESERVED_CHARACTER, component, key, reserved);
            }
        }
        if (key.isBlank()) {
            context.reportAt("key", Problem.BLANK_KEY, component);
        }
    }

    private void checkScopes(SourceComponent component) {
        if (component.scopes().containsAll(Set.of(Scope.HIDDEN, Scope.NON_PERSISTENT))) {
            context.reportAt("scope", Problem.HIDDEN_NON_PERSISTENT, component);
        }
        checkContrary(component, Scope.HIDDEN, Scope.READ_ONLY, "hidden from the guest or visible to it");
        checkContrary(component, Scope.HIDDEN, Scope.READ_WRITE, "hidden from the guest or visible to it");
        checkContrary(component, Scope.READ_ONLY, Scope.READ_WRITE, "writable for the guest or not");
    }

    private void checkContrary(SourceComponent component, Scope one, Scope other, String either) {
        if (component.scopes().containsAll(Set.of(one, other))) {
            context.reportAt("scope", Problem.CONTRARY_SCOPES, component, one, other, either);
        }
    }
}
