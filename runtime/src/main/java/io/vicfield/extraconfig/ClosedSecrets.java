package io.vicfield.extraconfig;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicSecretException;
import io.vicfield.VicSource;
import io.vicfield.codec.Shape;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The stored secrets that do not open: there is no key, or another one sealed them. A lenient reader has nothing in their
 * place, so that what is wanted says nothing of them.
 */
final class ClosedSecrets {
    private final KeyPatterns patterns;
    private final VicSnapshot snapshot;
    private final VicSource opened;
    /** The components with a closed secret. */
    private @Nullable Set<String> components;
    /** Those of them with one under a former key. */
    private final Set<String> moved = new HashSet<>();

    ClosedSecrets(KeyPatterns patterns, VicSnapshot snapshot, VicSource opened) {
        this.patterns = patterns;
        this.snapshot = snapshot;
        this.opened = opened;
    }

    /** Whether a secret that is wanted under a key would take the place of a closed one, there or under a former key. */
    boolean standsFor(String key) {
        KeyPattern pattern = patterns.find(key);
        return pattern != null && (isClosed(key, pattern) || !components().isEmpty() && moved.contains(pattern.path()));
    }

    /** Whether a stored key is a closed secret's, or below one: of an entry or element whose name or count is closed. */
    boolean hide(String key, KeyPattern pattern) {
        return isClosed(key, pattern)
                || components().stream().anyMatch(component -> pattern.path().startsWith(component + '['));
    }

    private boolean isClosed(String key, KeyPattern pattern) {
        boolean stored = snapshot.get(key) != null && !(pattern.component().shape() instanceof Shape.Generation);
        if (!stored || key.indexOf('@') < 0 || !Keys.scopesOf(key).contains(Scope.SECRET)) {
            return false;
        }
        try {
            opened.getSecret(key);
            return false;
        } catch (VicSecretException e) {
            return true;
        }
    }

    private Set<String> components() {
        Set<String> known = components;
        if (known == null) {
            known = new HashSet<>();
            for (String key : snapshot.values().keySet()) {
                add(key, known);
            }
            components = known;
        }
        return known;
    }

    private void add(String key, Set<String> known) {
        KeyPattern pattern = key.indexOf('@') < 0 ? null : patterns.find(key);
        if (pattern != null && isClosed(key, pattern)) {
            known.add(pattern.path());
            if (pattern.former()) {
                moved.add(pattern.path());
            }
        }
    }
}
