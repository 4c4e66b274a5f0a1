package io.vicfield.secret;

import io.vicfield.VicSource;
import org.jspecify.annotations.Nullable;

/** Opens the secrets of another source; see {@link SecretKey#open}. */
final class OpeningSource implements VicSource {
    private final SecretKey key;
    private final VicSource source;

    OpeningSource(SecretKey key, VicSource source) {
        this.key = key;
        this.source = source;
    }

    @Override
    public @Nullable String get(String wireKey) {
        return source.get(wireKey);
    }

    @Override
    public @Nullable String get(String start, String end) {
        return source.get(start, end);
    }

    @Override
    public @Nullable String getSecret(String wireKey) {
        String stored = source.get(wireKey);
        return stored == null || stored.isEmpty() ? null : SealedValue.open(key, wireKey, stored);
    }

    @Override
    public VicSource fresh() {
        return new OpeningSource(key, source.fresh());
    }
}
