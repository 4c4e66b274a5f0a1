package io.vicfield.codec;

import io.vicfield.VicConverter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the codecs of lists, maps and arrays from the codecs of their elements and entries.
 *
 * @since 0.1
 */
public final class Values {
    private Values() {}

    /** A scalar as an entry or element. */
    public static <T> ValueCodec<T> scalar(Scalar<T> type) {
        return new ScalarValue<>(type);
    }

    /** A list of scalars, joined. */
    public static <E> ValueCodec<List<E>> joined(Scalar<E> type) {
        return new JoinedValue.OfList<>(type);
    }

    /** A set of scalars, sorted and joined. */
    public static <E> ValueCodec<Set<E>> joinedSet(Scalar<E> type) {
        return new JoinedValue.OfSet<>(type);
    }

    /** A list with keys per element. */
    public static <E> ValueCodec<List<E>> indexed(ValueCodec<E> elements) {
        return new IndexedValue<>(elements);
    }

    /** A map. */
    public static <K, V> ValueCodec<Map<K, V>> map(Scalar<K> keys, ValueCodec<V> values) {
        return new MapValue<>(keys, values);
    }

    /** A record as an entry or element; {@link RecordCodec#nested} of the owner names its codec. */
    public static <T> ValueCodec<T> record() {
        return new RecordValue<>();
    }

    /** An array of objects, given a list's codec and an array without elements. */
    public static <E> ValueCodec<E[]> array(ValueCodec<List<E>> list, E[] empty) {
        return new CollectedValue<>(list, Arrays::asList, elements -> elements.toArray(empty));
    }

    /** A list, set or map that the record holds in another collection. */
    public static <W, C> ValueCodec<C> collected(VicConverter<W, C> collection, ValueCodec<W> plain) {
        return new CollectedValue<>(plain, collection::toWire, collection::fromWire);
    }

    /** A type that is converted to one that can be stored. */
    public static <W, T> ValueCodec<T> converted(VicConverter<W, T> converter, ValueCodec<W> wire) {
        return new ConvertedValue<>(converter, wire);
    }
}
