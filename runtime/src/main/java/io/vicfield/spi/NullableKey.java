package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** The key of a component that is one text or absent. */
final class NullableKey<T> extends ScalarKey<T> {
    NullableKey(Entry entry, PlacedKey key, Scalar<T> type) {
        super(entry, key, type, null);
    }

    @Override
    @Nullable T read(Decoding in) {
        return in.nullable(key, null, type);
    }

    @Override
    void write(@Nullable T value, Encoding out) {
        int before = out.mark();
        out.nullable(key, value, type);
        if (value != null && out.mark() == before) {
            cut(key, null, out);
        }
    }
}
