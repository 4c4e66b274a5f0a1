package io.vicfield.examples.inspect;

import io.vicfield.examples.inspect.change.ValuePath;
import io.vicfield.examples.inspect.records.Stored;

/** Finds what an argument names: a key of the record, or a path. */
final class KeyOrPath {
    private KeyOrPath() {}

    /** Returns the path that an argument names. */
    static ValuePath path(Stored stored, String argument) {
        if (!stored.owns(argument)) {
            return ValuePath.parse(argument);
        }
        String path = stored.path(argument);
        return ValuePath.parse(path.substring(path.indexOf('.') + 1));
    }

    /** Returns whether a key is stored at or below a path. */
    static boolean exists(Stored stored, ValuePath path) {
        return stored.values().keySet().stream()
                .filter(stored::owns)
                .map(stored::path)
                .map(known -> ValuePath.parse(known.substring(known.indexOf('.') + 1)))
                .anyMatch(known -> startsWith(known, path));
    }

    private static boolean startsWith(ValuePath known, ValuePath path) {
        // Elements of some lists share a key.
        boolean index = path.steps().get(path.steps().size() - 1).matches("\\d+");
        int length = Math.max(1, path.steps().size() - (index ? 1 : 0));
        return known.steps().size() >= length
                && known.steps().subList(0, length).equals(path.steps().subList(0, length));
    }
}
