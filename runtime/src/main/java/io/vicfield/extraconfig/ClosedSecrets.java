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
 * Finds stored secrets that do not open, because there is no secret key or another one sealed them. A program that decoded
 * them leniently got zero values. Its record therefore does not tell whether it wants to change these secrets.
 */
final class ClosedSecrets {
    private final KeyPatterns patterns;
    private final VicSnapshot snapshot;
    private final VicSource opened;
    /** The paths of components with a closed secret, computed when they are first needed. */
    private @Nullable Set<String> components;
    /** The paths of components with a closed secret under a former key. */
    private final Set<String> underFormerKey = new HashSet<>();

    ClosedSecrets(KeyPatterns patterns, VicSnapshot snapshot, VicSource opened) {
        this.patterns = patterns;
        this.snapshot = snapshot;
        this.opened = opened;
    }

    /** Returns whether a wanted secret under a key would replace a closed one, under the same key or a former one. */
    boolean wouldBeReplacedBy(String key) {
        KeyPattern pattern = patterns.find(key);
        return pattern != null
                && (isClosed(key, pattern) || !components().isEmpty() && underFormerKey.contains(pattern.path()));
    }

    /**
     * Returns whether a stored key holds a closed secret, or is below one: the key of an entry or element whose list of names
     * or count does not open.
     */
    boolean include(String key, KeyPattern pattern) {
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
                underFormerKey.add(pattern.path());
            }
        }
    }
}
