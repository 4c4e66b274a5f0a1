package io.vicfield.processor.read;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.processor.report.Problem;
import java.util.Set;

/** Checks a component's scopes and its own part of the key. */
final class KeyChecker {
    private static final Set<String> OPERATIONS = Set.of("wireKey", "wireScopes", "readFrom", "writeTo");

    private KeyChecker() {}

    static void check(String own, Set<Scope> scopes, ComponentContext context) {
        checkScopes(scopes, context);
        for (char reserved : new char[] {'|', '@', '~'}) {
            if (own.indexOf(reserved) >= 0) {
                context.report(Problem.RESERVED_CHARACTER, "key", own, reserved);
            }
        }
        if (own.isBlank()) {
            context.report(Problem.BLANK_KEY, "key");
        } else if (own.strip().startsWith(Keys.GUESTINFO)) {
            context.report(Problem.GUESTINFO_KEY, "key", own);
        }
    }

    /** A typed key has a method per component, beside those of its own. */
    static void checkOperation(ComponentContext context) {
        if (OPERATIONS.contains(context.name())) {
            context.report(Problem.KEY_OPERATION, null, context.name());
        }
    }

    private static void checkScopes(Set<Scope> scopes, ComponentContext context) {
        if (scopes.containsAll(Set.of(Scope.HIDDEN, Scope.NON_PERSISTENT))) {
            context.report(Problem.HIDDEN_NON_PERSISTENT, "scope");
        }
        checkContrary(Scope.HIDDEN, Scope.READ_ONLY, "kept from the guest or shown to it", scopes, context);
        checkContrary(Scope.HIDDEN, Scope.READ_WRITE, "kept from the guest or shown to it", scopes, context);
        checkContrary(Scope.READ_ONLY, Scope.READ_WRITE, "the guest's to change or not", scopes, context);
    }

    private static void checkContrary(
            Scope one, Scope other, String either, Set<Scope> scopes, ComponentContext context) {
        if (scopes.contains(one) && scopes.contains(other)) {
            context.report(Problem.CONTRARY_SCOPES, "scope", one, other, either);
        }
    }
}
