package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** The key of a component that is one text or absent. */
final class NullableKey<T> extends EntryKey<@Nullable T> {
    private final PlacedKey key;
    private final Scalar<T> type;

    NullableKey(Entry entry, PlacedKey key, Scalar<T> type) {
        super(entry);
        this.key = key;
        this.type = type;
    }

    @Override
    public String wireKey() {
        return existing(key.wire, key.path(), key.text(entry));
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

    @Override
    boolean superseding() {
        return key.formers != null;
    }

    @Override
    void supersede(Supersession keys) {
        keys.values(Component.scalar(key, type, ""));
    }
}
