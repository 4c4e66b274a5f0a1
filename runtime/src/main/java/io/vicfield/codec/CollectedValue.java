package io.vicfield.codec;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list, set or map that the record holds in another collection, such as an array or a sorted set. */
final class CollectedValue<W, C> extends ValueCodec<C> {
    private final ValueCodec<W> plain;
    private final Function<C, W> toPlain;
    private final Function<W, C> fromPlain;

    CollectedValue(ValueCodec<W> plain, Function<C, W> toPlain, Function<W, C> fromPlain) {
        this.plain = plain;
        this.toPlain = toPlain;
        this.fromPlain = fromPlain;
    }

    @Override
    ValueCodec<C> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new CollectedValue<>(plain.bind(owner, key, level), toPlain, fromPlain);
    }

    @Override
    public void encode(@Nullable C value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        plain.encode(plain(value), key, prefix, levels, out);
    }

    @Override
    public @Nullable C decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable C base) {
        return collected(plain.decode(in, key, prefix, levels, plain(base)));
    }

    @Override
    public @Nullable C zero(Decoding in) {
        return collected(plain.zero(in));
    }

    private @Nullable W plain(@Nullable C value) {
        return value == null ? null : toPlain.apply(value);
    }

    private @Nullable C collected(@Nullable W value) {
        return value == null ? null : fromPlain.apply(value);
    }

    @Override
    public ValueCodec<W> stored() {
        return plain;
    }

    @Override
    public ValueCodec<?> elements() {
        return plain.elements();
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return true;
    }

    @Override
    String subscripts() {
        return plain.subscripts();
    }

    @Override
    public Shape shape() {
        return plain.shape();
    }
}
