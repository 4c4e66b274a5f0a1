package io.vicfield.examples.inspect.demo;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.extraconfig.OptionChange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Selects the keys that the story shows, and masks values. */
final class ShownKeys {
    private static final Map<String, String> EMPTY = empty();

    private ShownKeys() {}

    /** Returns whether the value of a key must be masked. */
    static boolean areMasked(String key) {
        return ExecutorConfigCodec.INSTANCE.patterns().masked(key);
    }

    /** Selects the keys whose values differ from those of an empty container with an empty session. */
    static List<OptionChange> telling(List<OptionChange> changes) {
        return changes.stream()
                .filter(change -> ExecutorConfigCodec.INSTANCE.owns(change.key()))
                .filter(change -> change.text() != null && !change.text().equals(EMPTY.get(change.key())))
                .sorted(Comparator.comparing(OptionChange::key))
                .map(change -> new OptionChange(change.key(), change.text(), areMasked(change.key())))
                .toList();
    }

    private static Map<String, String> empty() {
        Map<String, String> keys = new TreeMap<>();
        ExecutorConfig config = ExecutorConfig.EMPTY
                .withSessions(Map.of(Box.ID, SessionConfig.EMPTY))
                .withVersion(Optional.of(Build.EMPTY));
        ExecutorConfigCodec.INSTANCE.encode(config, keys::put);
        return keys;
    }
}
