package io.vicfield.typedkeys;

import io.vicfield.VicJoinedKey;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import java.util.List;

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
    public List<String> wireNames(String key) {
        return matchesElements(key) ? path(entry).wildcards(key, root.patterns()) : super.wireNames(key);
    }

    @Override
    public boolean matchesElements(String key) {
        KeyPatterns patterns = root.patterns();
        KeyPattern pattern = patterns.find(key);
        return pattern != null
                && pattern.kind() == KeyPattern.Kind.ELEMENTS
                && path(entry).isAt(pattern)
                && path(entry).namesMatch(key, patterns);
    }
}
