package io.vicfield.typedkeys;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.codec.OptionalComponent;
import io.vicfield.codec.RecordComponent;
import io.vicfield.codec.ScalarComponent;
import io.vicfield.codec.ValueComponent;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a record's components. Generated classes extend it with a method per component; the methods here take
 * arguments, so that they never clash with those.
 *
 * @param <T> the record
 * @param <K> its keys
 * @since 0.1
 */
public abstract class RecordKeys<T, K extends RecordKeys<T, K>> extends RecordKey<T> {
    /** Creates the keys of the record at a location. */
    protected RecordKeys(RecordLocation<T> location) {
        super(location);
    }

    /** The keys of the same record elsewhere. */
    protected abstract K at(RecordLocation<T> other);

    /** The key of a component that is stored as one value. */
    protected final <V> VicKey<V> scalar(ScalarComponent<V> component) {
        return new ScalarKey<>(location, component);
    }

    /** The key of an {@link Optional} scalar. */
    protected final <V> VicKey<Optional<V>> optional(OptionalComponent<V> component) {
        return new OptionalKey<>(new ScalarKey<>(location, component.scalar()));
    }

    /** The key of a joined list. */
    protected final <V> VicJoinedKey<V> joined(ValueComponent<V> component) {
        return new JoinedKey<>(KeyLocation.of(location, component));
    }

    /** The key of a list with keys per element. */
    protected final <V, W, E> VicListKey<V, E> list(ValueComponent<V> component, KeyFactory<W, E> elements) {
        return new ListKey<>(KeyLocation.of(location, component), elements);
    }

    /** The key of a map. */
    protected final <N, V, E> VicMapKey<N, V, E> map(
            ValueComponent<? extends Map<N, V>> component, KeyFactory<V, E> entries) {
        return new MapKey<>(
                KeyLocation.of(location, component).<Map<N, V>>wire().value(), entries);
    }

    /** The keys of a record. */
    protected final <V, E> E record(RecordComponent<V> component, KeyFactory<V, E> keys) {
        return keys.at(location.nested(component.codec()));
    }

    /** The keys of an {@link Optional} record. */
    protected final <V, E> E optionalRecord(OptionalComponent<V> component, KeyFactory<V, E> keys) {
        return record(component.record(), keys);
    }

    /** The key of a list, map or array that is converted, with the keys of the stored value. */
    protected final <V, W, E> VicConvertedKey<V, E> converted(ValueComponent<V> component, KeyFactory<W, E> wire) {
        return KeyFactory.<W, V, E>converted(wire).at(KeyLocation.of(location, component));
    }

    /** The key of a record that is converted, with the keys of the record that is stored. */
    protected final <V, W, E> VicConvertedKey<V, E> convertedRecord(
            RecordComponent<V> component, KeyFactory<W, E> wire) {
        return KeyFactory.<W, V, E>converted(wire).at(location.nested(component.codec()));
    }
}
