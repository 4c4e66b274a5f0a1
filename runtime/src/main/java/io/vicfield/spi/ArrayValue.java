package io.vicfield.spi;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of objects: stored as a list. */
final class ArrayValue<E> extends ValueCodec<E[]> {
    private final ValueCodec<List<E>> list;
    private final E[] empty;

    ArrayValue(ValueCodec<List<E>> list, E[] empty) {
        this.list = list;
        this.empty = empty;
    }

    @Override
    void encode(E @Nullable [] value, PlacedKey key, @Nullable String at, int levels, Encoding out) {
        list.encode(value == null ? null : Arrays.asList(value), key, at, levels, out);
    }

    @Override
    E @Nullable [] decode(Decoding in, PlacedKey key, @Nullable String at, int levels, E @Nullable [] base) {
        List<E> read = list.decode(in, key, at, levels, base == null ? null : Arrays.asList(base));
        return read == null ? null : read.toArray(empty);
    }

    @Override
    E[] zero(Decoding in) {
        return empty;
    }

    @Override
    ValueCodec<?> elements() {
        return list.elements();
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return true;
    }

    @Override
    String subscripts() {
        return list.subscripts();
    }

    @Override
    Shape shape() {
        return list.shape();
    }
}
