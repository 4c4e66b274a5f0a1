package io.vicfield;

import org.jspecify.annotations.Nullable;

/** Adds a prefix to every key; see {@link VicSink#withPrefix}. */
final class PrefixedSink implements VicSink {
    private final VicSink sink;
    private final String prefix;

    PrefixedSink(VicSink sink, String prefix) {
        this.sink = sink;
        this.prefix = prefix;
    }

    @Override
    public void put(String key, String value) {
        sink.put(Keys.inject(prefix, key), value);
    }

    @Override
    public void putSecret(String key, String value) {
        sink.putSecret(Keys.inject(prefix, key), value);
    }

    @Override
    public void supersede(String formerKey, String key) {
        sink.supersede(Keys.inject(prefix, formerKey), Keys.inject(prefix, key));
    }

    @Override
    public void remove(String key) {
        sink.remove(Keys.inject(prefix, key));
    }

    @Override
    public void beginGroup(String generationKey) {
        sink.beginGroup(Keys.inject(prefix, generationKey));
    }

    @Override
    public void endGroup(String generationKey) {
        sink.endGroup(Keys.inject(prefix, generationKey));
    }

    @Override
    public @Nullable VicSink checker() {
        VicSink checker = sink.checker();
        return checker == null ? null : new PrefixedSink(checker, prefix);
    }
}
