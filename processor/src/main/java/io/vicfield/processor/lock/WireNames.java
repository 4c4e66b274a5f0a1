package io.vicfield.processor.lock;

import io.vicfield.Scope;
import io.vicfield.processor.manifest.ManifestKey;
import io.vicfield.processor.plan.KeyPlanner;
import java.util.Set;

/** Compares keys as they are stored; VOLATILE and READ_ONLY keys are the same. */
final class WireNames {
    private WireNames() {}

    /** Whether a component decodes the value of a key, as its current or a former key. */
    static boolean covers(ManifestKey component, String own, Set<Scope> scopes) {
        return same(component.own(), component.scopes(), own, scopes)
                || component.formers().stream().anyMatch(former -> same(former.own(), former.scopes(), own, scopes));
    }

    private static boolean same(String a, Set<Scope> scopesOfA, String b, Set<Scope> scopesOfB) {
        return KeyPlanner.everywhere(scopesOfA, a).equals(KeyPlanner.everywhere(scopesOfB, b));
    }
}
