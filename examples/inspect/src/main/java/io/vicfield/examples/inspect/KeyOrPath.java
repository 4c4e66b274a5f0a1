package io.vicfield.examples.inspect;

import io.vicfield.examples.console.Failure;
import io.vicfield.examples.inspect.change.ValuePath;
import io.vicfield.examples.inspect.records.Stored;
import java.util.List;
import java.util.Objects;

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

    /** Reports that no value is stored at a path, with the names that the record has instead of a wrong one. */
    static Failure missing(Stored stored, String argument, ValuePath path) {
        List<String> steps = path.steps();
        int known = steps.size();
        while (known > 0 && stored.patternsAt(steps.subList(0, known)).isEmpty()) {
            known--;
        }
        List<String> names = known == steps.size() ? List.of() : names(stored, steps.subList(0, known));
        return new Failure(stored.file() + ": has no value at " + argument
                + (names.isEmpty()
                        ? ""
                        : ": no component is named " + steps.get(known) + ", but " + String.join(", ", names)));
    }

    private static List<String> names(Stored stored, List<String> steps) {
        return stored.patternsAt(steps).stream()
                .map(Stored::steps)
                .filter(known -> known.size() > steps.size())
                .map(known -> known.get(steps.size()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean startsWith(ValuePath known, ValuePath path) {
        // Elements of some lists share a key.
        boolean index = path.steps().get(path.steps().size() - 1).matches("\\d+");
        int length = Math.max(1, path.steps().size() - (index ? 1 : 0));
        return known.steps().size() >= length
                && known.steps().subList(0, length).equals(path.steps().subList(0, length));
    }
}
