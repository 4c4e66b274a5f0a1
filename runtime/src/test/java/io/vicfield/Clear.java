package io.vicfield;

import org.jspecify.annotations.Nullable;

/** Stores and reads unsealed secrets, for tests of other things. */
public final class Clear {
    private Clear() {}

    /** Stores secrets as they are. */
    public static VicSink sink(VicSink sink) {
        return new VicSink() {
            @Override
            public void put(String key, String value) {
                sink.put(key, value);
            }

            @Override
            public void putSecret(String key, String value) {
                sink.put(key, value);
            }

            @Override
            public void supersede(String formerKey, String key) {
                sink.supersede(formerKey, key);
            }
        };
    }

    /** Reads secrets as they are. */
    public static VicSource source(VicSource source) {
        return new VicSource() {
            @Override
            public @Nullable String get(String key) {
                return source.get(key);
            }

            @Override
            public @Nullable String getSecret(String key) {
                return source.get(key);
            }
        };
    }
}
