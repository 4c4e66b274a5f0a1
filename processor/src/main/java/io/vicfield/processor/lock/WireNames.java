package io.vicfield.processor.lock;

import io.vicfield.Scope;
import io.vicfield.processor.manifest.ManifestKey;
import io.vicfield.processor.plan.KeyPlanner;
import java.util.Set;

/** Whether keys are the same on the wire, which VOLATILE and READ_ONLY ones are. */
final class WireNames {
    private WireNames() {}

    /** Whether a component finds what is stored at a key, its own or a former one. */
    static boolean covers(ManifestKey component, String own, Set<Scope> scopes) {
        return same(component.own(), component.scopes(), own, scopes)
                || component.formers().stream().anyMatch(former -> same(former.own(), former.scopes(), own, scopes));
    }

    private static boolean same(String a, Set<Scope> scopesOfA, String b, Set<Scope> scopesOfB) {
        return KeyPlanner.everywhere(scopesOfA, a).equals(KeyPlanner.everywhere(scopesOfB, b));
    }
}
