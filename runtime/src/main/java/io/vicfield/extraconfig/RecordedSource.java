package io.vicfield.extraconfig;

import io.vicfield.VicSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source that notes the keys that were asked for. */
record RecordedSource(VicSource source, Set<String> asked) implements VicSource {
    @Override
    public @Nullable String get(String key) {
        asked.add(key);
        return source.get(key);
    }

    @Override
    public @Nullable String getSecret(String key) {
        asked.add(key);
        return source.getSecret(key);
    }
}
