package io.vicfield.typedkeys;

import io.vicfield.VicJoinedKey;

/** The key of a joined list. */
final class JoinedKey<T> extends ValueKey<T> implements VicJoinedKey<T> {
    JoinedKey(KeyLocation<T> location) {
        super(location);
    }

    @Override
    public String wireElementsKey() {
        return KeyPath.shown(existing(location.key(), location.elementsKey()));
    }

    @Override
    public boolean matchesElements(String key) {
        var patterns = root.patterns();
        var pattern = patterns.find(key);
        return pattern != null
                && pattern.isElements()
                && path().isAt(pattern)
                && path().namesMatch(key, patterns);
    }
}
