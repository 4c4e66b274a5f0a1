package io.vicfield;

import org.jspecify.annotations.Nullable;

/** Adds a prefix to every key; see {@link VicSource#withPrefix}. */
final class PrefixedSource implements VicSource {
    private final VicSource source;
    private final String prefix;

    PrefixedSource(VicSource source, String prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    @Override
    public @Nullable String get(String key) {
        return source.get(Keys.inject(prefix, key));
    }

    @Override
    public @Nullable String getSecret(String key) {
        return source.getSecret(Keys.inject(prefix, key));
    }

    @Override
    public VicSource fresh() {
        return new PrefixedSource(source.fresh(), prefix);
    }
}
