package io.vicfield.codec;

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
    ValueCodec<E[]> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new ArrayValue<>(list.bind(owner, key, level), empty);
    }

    @Override
    public void encode(E @Nullable [] value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        list.encode(value == null ? null : Arrays.asList(value), key, prefix, levels, out);
    }

    @Override
    public E @Nullable [] decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, E @Nullable [] base) {
        List<E> read = list.decode(in, key, prefix, levels, base == null ? null : Arrays.asList(base));
        return read == null ? null : read.toArray(empty);
    }

    @Override
    public E[] zero(Decoding in) {
        return empty;
    }

    @Override
    public ValueCodec<?> elements() {
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
    public Shape shape() {
        return list.shape();
    }
}
