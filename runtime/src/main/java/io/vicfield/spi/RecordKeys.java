package io.vicfield.spi;

import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import java.util.List;
import java.util.Map;

/**
 * The keys of a record's components. Generated ones extend it with a method per component; the methods here take what
 * those cannot be named like, or take arguments.
 *
 * @param <T> the record
 * @param <K> its keys
 * @param <A> what stands for its keys below every entry
 */
public abstract class RecordKeys<T, K, A> extends RecordKey<T> {
    /** Below an entry, with the record's codec at its place there. */
    protected RecordKeys(Entry entry, PlacedCodec<T> codec) {
        super(entry, codec);
    }

    /** The keys of such a record elsewhere. */
    protected abstract K at(Entry entry, PlacedCodec<T> codec);

    /** What stands for several such. */
    protected abstract A any(List<K> forms);

    /** The key of a list of scalars that have keys. */
    protected final <L, V> VicListKey<L, VicKey<V>, VicKeyPattern> list(PlacedValue<L> value) {
        return list(value, Step.value());
    }

    /** The key of a list whose elements have keys. */
    protected final <L, V, E, A> VicListKey<L, E, A> list(PlacedValue<L> value, Step<V, E, A> elements) {
        return new ListKey<>(Spot.of(entry, value), elements);
    }

    /** The key of a map. */
    protected final <K, V, E, A> VicMapKey<K, V, E, A> map(PlacedValue<Map<K, V>> value, Step<V, E, A> values) {
        return new MapKey<>(Spot.of(entry, value), values);
    }

    /** The key of a list, map or array that is converted. */
    protected final <V, E, A> E value(PlacedValue<V> value, Step<V, E, A> step) {
        return step.at(Spot.of(entry, value));
    }

    /** The keys of a record. */
    protected final <V, E, A> E record(PlacedCodec<V> codec, Step<V, E, A> step) {
        return step.at(entry, codec);
    }
}
