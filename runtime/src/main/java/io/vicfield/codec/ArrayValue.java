package io.vicfield.codec;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An array: stored as a list. */
final class ArrayValue<E, A> extends ValueCodec<A> {
    private final ValueCodec<List<E>> list;
    private final A empty;
    private final Function<A, List<E>> toList;
    private final Function<List<E>, A> toArray;

    ArrayValue(ValueCodec<List<E>> list, A empty, Function<A, List<E>> toList, Function<List<E>, A> toArray) {
        this.list = list;
        this.empty = empty;
        this.toList = toList;
        this.toArray = toArray;
    }

    @Override
    ValueCodec<A> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new ArrayValue<>(list.bind(owner, key, level), empty, toList, toArray);
    }

    @Override
    public void encode(@Nullable A value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        list.encode(value == null ? null : toList.apply(value), key, prefix, levels, out);
    }

    @Override
    public @Nullable A decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable A base) {
        List<E> read = list.decode(in, key, prefix, levels, base == null ? null : toList.apply(base));
        if (read == null) {
            return null;
        }
        return read.isEmpty() ? empty : toArray.apply(read);
    }

    @Override
    public A zero(Decoding in) {
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
