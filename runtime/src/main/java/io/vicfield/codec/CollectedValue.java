package io.vicfield.codec;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list, set or map that the record holds in another collection, such as an array or a sorted set. */
final class CollectedValue<W, C> extends ValueCodec<C> {
    private final ValueCodec<W> wire;
    private final Function<C, W> toWire;
    private final Function<W, C> fromWire;

    CollectedValue(ValueCodec<W> wire, Function<C, W> toWire, Function<W, C> fromWire) {
        this.wire = wire;
        this.toWire = toWire;
        this.fromWire = fromWire;
    }

    @Override
    ValueCodec<C> bind(RecordCodec<?> owner, ComponentKey key, int level) {
        return new CollectedValue<>(wire.bind(owner, key, level), toWire, fromWire);
    }

    @Override
    public void encode(@Nullable C value, ComponentKey key, @Nullable String prefix, int levels, Encoding out) {
        wire.encode(wire(value), key, prefix, levels, out);
    }

    @Override
    public @Nullable C decode(Decoding in, ComponentKey key, @Nullable String prefix, int levels, @Nullable C base) {
        W decoded = wire.decode(in, key, prefix, levels, wire(base));
        C collected = collected(decoded);
        if (losesElements(decoded, collected)) {
            in.problem(
                    key,
                    prefix,
                    "a sorted collection",
                    "has two elements or names that are equal in their natural order, such as 1.0 and 1.00");
        }
        return collected;
    }

    /** Whether two elements or names are one in a sorted collection. Null, for a text that cannot be parsed, is left out. */
    private static boolean losesElements(@Nullable Object decoded, @Nullable Object collected) {
        if (decoded instanceof Map<?, ?> all && collected instanceof SortedMap<?, ?> sorted) {
            return sorted.size() < all.size();
        }
        return decoded instanceof Set<?> all
                && collected instanceof SortedSet<?> sorted
                && sorted.size() < all.stream().filter(Objects::nonNull).count();
    }

    @Override
    public @Nullable C zero(Decoding in) {
        return collected(wire.zero(in));
    }

    private @Nullable W wire(@Nullable C value) {
        return value == null ? null : toWire.apply(value);
    }

    private @Nullable C collected(@Nullable W value) {
        return value == null ? null : fromWire.apply(value);
    }

    @Override
    public ValueCodec<W> stored() {
        return wire;
    }

    @Override
    public ValueCodec<?> elements() {
        return wire.elements();
    }

    @Override
    boolean mayWriteNothing(int levels) {
        return true;
    }

    @Override
    String subscripts() {
        return wire.subscripts();
    }

    @Override
    public Shape shape() {
        return wire.shape();
    }
}
