package io.vicfield.spi;

import io.vicfield.VicKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of a record at its place. Generated keys extend it with a method per component. */
public class RecordKey<T> extends EntryKey<T> {
    private final PlacedCodec<T> codec;

    /** Below an entry, with the record's codec at its place there. */
    protected RecordKey(Entry entry, PlacedCodec<T> codec) {
        super(entry);
        this.codec = codec;
    }

    @Override
    public final String wireKey() {
        if (!codec.place.key.exists()) {
            throw nonexistent(codec.place.path);
        }
        return codec.place.text(entry);
    }

    /** The key of a scalar that is always there. */
    protected final <V> VicKey<V> scalar(PlacedKey key, Scalar<V> type) {
        return new ScalarKey<>(entry, key, type, type.zero());
    }

    /** The same with a default. */
    protected final <V> VicKey<V> scalar(PlacedKey key, Scalar<V> type, @Nullable V absent) {
        return new ScalarKey<>(entry, key, type, absent);
    }

    /** The key of a scalar that may be null. */
    protected final <V> VicKey<@Nullable V> nullable(PlacedKey key, Scalar<V> type) {
        return new NullableKey<>(entry, key, type);
    }

    /** The key of a scalar that may be absent. */
    protected final <V> VicKey<Optional<V>> optional(PlacedKey key, Scalar<V> type) {
        return new OptionalKey<>(new NullableKey<>(entry, key, type));
    }

    /** The key of a list, map or array. */
    protected final <V, E, A> E value(PlacedValue<V> value, Step<V, E, A> step) {
        return step.at(Spot.of(entry, value));
    }

    /** The keys of a record. */
    protected final <V, E, A> E record(PlacedCodec<V> codec, Step<V, E, A> step) {
        return step.at(entry, codec);
    }

    @Override
    final T read(Decoding in) {
        return in.problems.given(codec.decode(in, null));
    }

    @Override
    final void write(T value, Encoding out) {
        if (codec.place.open()) {
            codec.encode(value, out);
        } else {
            out.unwritten(codec.place);
        }
    }

    @Override
    final boolean superseding() {
        return codec.superseding();
    }

    @Override
    final void supersede(Supersession keys) {
        keys.codec(codec);
    }
}
