package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** The key of a component that is one text. */
class ScalarKey<T> extends EntryKey<@Nullable T> {
    final PlacedKey key;
    final Scalar<T> type;
    private final @Nullable T absent;

    ScalarKey(Entry entry, PlacedKey key, Scalar<T> type, @Nullable T absent) {
        super(entry);
        this.key = key;
        this.type = type;
        this.absent = absent;
    }

    @Override
    public final String wireKey() {
        return existing(key, key.text(entry));
    }

    @Override
    @Nullable T read(Decoding in) {
        return in.scalar(key, absent, type);
    }

    @Override
    void write(@Nullable T value, Encoding out) {
        if (key.levels < 1) {
            cut(key, null, out);
            return;
        }
        int before = out.mark();
        out.scalar(key, value, type);
        if (out.mark() == before) {
            out.put(key, wireKey(), "");
        }
    }

    @Override
    final boolean superseding() {
        return key.formers != null;
    }

    @Override
    final void supersede(Supersession keys) {
        keys.values(new Component(key, new Shape.Value(type), false, null));
    }
}
