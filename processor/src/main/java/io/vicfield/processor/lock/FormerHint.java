package io.vicfield.processor.lock;

import io.vicfield.Scope;
import io.vicfield.processor.manifest.ManifestKey;
import io.vicfield.processor.report.JavaLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Formats the annotation that reads a former key, so that users can copy it from a message. */
final class FormerHint {
    private FormerHint() {}

    static String of(String own, Set<Scope> scopes) {
        return annotation(List.of(key(own)), scopes, false);
    }

    /** Formats the annotation for a component that may be READ_ONLY although the former key is READ_WRITE. */
    static String of(String own, Set<Scope> scopes, ManifestKey now) {
        return annotation(List.of(key(own)), scopes, needsGuestWritable(scopes, now));
    }

    /** Returns how to keep a component's locked key: a sentence with the annotation, of which it formats only the changes. */
    static String advice(ManifestKey locked, ManifestKey now) {
        if (locked.scopes().isEmpty() && !now.scopes().isEmpty()) {
            return "Leave the component without a scope: a former key cannot inherit one.";
        }
        List<String> values = locked.own().equals(now.own()) ? List.of() : List.of(key(locked.own()));
        Set<Scope> scopes = locked.scopes().equals(now.scopes()) ? Set.of() : locked.scopes();
        boolean guestWritable = needsGuestWritable(locked.scopes(), now);
        String former = "read the old key: `formerKeys = " + annotation(values, scopes, guestWritable) + "`.";
        return guestWritable
                ? "The guest can write the old key, so migrate the stored values. If the guest may set them, " + former
                : "Also " + former;
    }

    /** Whether the guest can write the former key, but not the present one. */
    private static boolean needsGuestWritable(Set<Scope> former, ManifestKey now) {
        return former.contains(Scope.READ_WRITE) && !now.scopes().contains(Scope.READ_WRITE) && now.reads();
    }

    private static String key(String own) {
        return "key = " + JavaLiteral.of(own);
    }

    private static String annotation(List<String> values, Set<Scope> scopes, boolean guestWritable) {
        List<String> all = new ArrayList<>(values);
        if (!scopes.isEmpty()) {
            String names = new TreeSet<>(scopes).stream().map(Scope::name).collect(Collectors.joining(", "));
            all.add("scope = " + (scopes.size() > 1 ? "{" + names + "}" : names));
        }
        if (guestWritable) {
            all.add("guestWritable = true");
        }
        return "@FormerKey(" + String.join(", ", all) + ")";
    }
}
