package io.vicfield.examples.model.conformance;

import io.vicfield.VicSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes secrets as they are, as the vectors have them. Nothing but a test may. */
record ClearSource(Map<String, String> values) implements VicSource {
    @Override
    public @Nullable String get(String key) {
        return values.get(key);
    }

    @Override
    public @Nullable String getSecret(String key) {
        return values.get(key);
    }
}
