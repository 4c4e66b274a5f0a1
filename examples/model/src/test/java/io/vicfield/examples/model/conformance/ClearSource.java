package io.vicfield.examples.model.conformance;

import io.vicfield.VicSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads unsealed secrets, as the vectors have them. Only tests may do so. */
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
