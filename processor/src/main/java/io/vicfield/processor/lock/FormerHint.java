package io.vicfield.processor.lock;

import io.vicfield.Scope;
import io.vicfield.processor.manifest.ManifestKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The annotation that reads a former key, to be copied from a message. */
final class FormerHint {
    private FormerHint() {}

    static String of(String own, Set<Scope> scopes) {
        return annotation(List.of("key = \"" + own + "\""), scopes);
    }

    /** With what has changed alone. */
    static String of(ManifestKey locked, ManifestKey now) {
        boolean sameKey = locked.own().equals(now.own());
        List<String> values = sameKey ? List.of() : List.of("key = \"" + locked.own() + "\"");
        return "formerKeys = " + annotation(values, locked.scopes().equals(now.scopes()) ? Set.of() : locked.scopes());
    }

    private static String annotation(List<String> values, Set<Scope> scopes) {
        List<String> all = new ArrayList<>(values);
        if (!scopes.isEmpty()) {
            String names = new TreeSet<>(scopes).stream().map(Scope::name).collect(Collectors.joining(", "));
            all.add("scope = " + (scopes.size() > 1 ? "{" + names + "}" : names));
        }
        return "@FormerKey(" + String.join(", ", all) + ")";
    }
}
