package io.vicfield.spi;

import org.jspecify.annotations.Nullable;

/** The key of a list, map or array, or of any value that is an entry or element and no record. */
class ValueKey<T> extends EntryKey<@Nullable T> {
    final Spot<T> spot;

    ValueKey(Spot<T> spot) {
        super(spot.entry());
        this.spot = spot;
    }

    @Override
    public final String wireKey() {
        return existing(spot.key(), spot.wireKey());
    }

    @Override
    final @Nullable T read(Decoding in) {
        if (spot.at() == null) {
            return new PlacedValue<>(spot.key(), spot.codec()).decode(in, null);
        }
        T value = spot.levels() < 1 ? null : spot.codec().decode(in, spot.key(), spot.at(), spot.levels(), null);
        return value == null ? spot.codec().zero(in) : value;
    }

    @Override
    final void write(@Nullable T value, Encoding out) {
        if (spot.levels() < 1) {
            cut(spot.key(), spot.at(), out);
            return;
        }
        int before = out.mark();
        spot.codec().encode(value, spot.key(), spot.at(), spot.levels(), out);
        if (out.mark() == before) {
            out.put(spot.key(), wireKey(), "");
        }
    }

    @Override
    final boolean superseding() {
        return spot.key().formers != null || Supersession.within(spot.codec().shape());
    }

    @Override
    final void supersede(Supersession keys) {
        keys.value(spot.component(), spot.codec().shape(), spot.stored(), spot.levels());
    }
}
