package io.vicfield.processor.lock;

import io.vicfield.processor.manifest.Manifest;
import io.vicfield.processor.manifest.ManifestKey;
import io.vicfield.processor.manifest.ScopeWords;
import io.vicfield.processor.model.Former;
import io.vicfield.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the values that VMs would lose because a record differs from its lock. Components may be renamed and added. */
final class LockCheck {
    private static final Map<String, String> LOSSES = Map.of(
            "reads",
            "values that VMs store under it would be lost",
            "writes",
            "programs that read it would find no value");

    private final Manifest locked;
    private final Manifest now;
    private final List<Change> changes = new ArrayList<>();

    private LockCheck(Manifest locked, Manifest now) {
        this.locked = locked;
        this.now = now;
    }

    /** Returns the changes, in the order of the lock. */
    static List<Change> changes(Manifest locked, Manifest now) {
        LockCheck check = new LockCheck(locked, now);
        check.namespace();
        locked.keys().forEach(check::key);
        check.rest();
        return check.changes;
    }

    private void namespace() {
        if (!locked.namespace().equals(now.namespace())) {
            report(Problem.LOCK_NAMESPACE, "", "", simpleName(), now.namespace(), locked.namespace());
        }
    }

    private void key(ManifestKey key) {
        Predicate<ManifestKey> covers = other -> WireNames.covers(other, key.own(), key.scopes());
        Optional<ManifestKey> same = find(other -> other.component().equals(key.component()));
        Optional<ManifestKey> heir = same.filter(covers).or(() -> find(covers));
        if (heir.isPresent()) {
            compare(key, heir.get());
        } else if (same.isPresent() && (same.get().reads() || same.get().writes())) {
            moved(key, same.get());
        } else {
            removed(key, key.component(), key.reads() ? "reads" : "writes", "");
        }
    }

    private void removed(ManifestKey key, String component, String verb, String part) {
        String hint = FormerHint.of(key.own(), key.scopes());
        String what = part + "the key `" + key.own() + "`";
        report(
                Problem.LOCK_REMOVED,
                component,
                "key",
                simpleName(),
                verb,
                what,
                key.component(),
                hint,
                Objects.requireNonNull(LOSSES.get(verb)));
    }

    private void moved(ManifestKey key, ManifestKey other) {
        String value = key.own().equals(other.own()) ? "scope" : "key";
        report(
                Problem.LOCK_MOVED,
                other.component(),
                value,
                other.component(),
                other.own(),
                ScopeWords.of(other.scopes()),
                key.own(),
                ScopeWords.of(key.scopes()),
                FormerHint.advice(key, other));
    }

    private void compare(ManifestKey key, ManifestKey other) {
        if (!TypeChange.harmless(key.type(), other.type())) {
            report(Problem.LOCK_TYPE, other.component(), "", other.component(), other.type(), key.type());
        }
        if (key.reads() && !other.reads()) {
            removed(key, other.component(), "reads", "");
        } else if (key.writes() && !other.writes()) {
            removed(key, other.component(), "writes", "");
        } else if (shallower(key, other)) {
            removed(key, other.component(), key.reads() ? "reads" : "writes", "everything below ");
        }
        for (Former former : key.formers()) {
            if (former.until().isEmpty() && !WireNames.covers(other, former.own(), former.scopes())) {
                String hint = FormerHint.of(former.own(), former.scopes(), other);
                String scopes = ScopeWords.of(former.scopes());
                report(Problem.LOCK_FORMER, other.component(), "", other.component(), former.own(), scopes, hint);
            }
        }
    }

    private static boolean shallower(ManifestKey key, ManifestKey other) {
        boolean cut = other.depth() >= 0 && (key.depth() < 0 || other.depth() < key.depth());
        return cut || (key.follow() && !other.follow());
    }

    /** Reports a difference that loses no value. */
    private void rest() {
        if (changes.isEmpty() && !locked.equals(now)) {
            report(Problem.LOCK_BEHIND, "", "", simpleName());
        }
    }

    private Optional<ManifestKey> find(Predicate<ManifestKey> wanted) {
        return now.keys().stream().filter(wanted).findFirst();
    }

    private String simpleName() {
        return now.record()
                .substring(Math.max(now.record().lastIndexOf('.'), now.record().lastIndexOf('$')) + 1);
    }

    private void report(Problem problem, String component, String value, Object... arguments) {
        changes.add(new Change(problem, component, value, arguments));
    }
}
