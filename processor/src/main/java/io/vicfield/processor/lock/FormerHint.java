package io.vicfield.processor.lock;

import io.vicfield.Scope;
import io.vicfield.processor.manifest.ManifestKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Formats the annotation that reads a former key, so that users can copy it from a message. */
final class FormerHint {
    private FormerHint() {}

    static String of(String own, Set<Scope> scopes) {
        return annotation(List.of("key = \"" + own + "\""), scopes);
    }

    /** Formats only the values that changed. */
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
