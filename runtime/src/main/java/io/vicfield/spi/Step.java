package io.vicfield.spi;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicJoinedPattern;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicListPattern;
import io.vicfield.VicMapKey;
import io.vicfield.VicMapPattern;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one gets from a place to the key of what is stored there. Steps are put together as {@link Values} are, so that a
 * map of lists of records needs no case of its own.
 *
 * @param <T> what is stored
 * @param <E> its key
 * @param <A> the keys of all such, for matching
 */
public final class Step<T, E, A> {
    private final Function<Spot<T>, E> value;
    private final BiFunction<Entry, PlacedCodec<T>, E> record;
    private final Function<List<E>, A> any;

    private Step(Function<Spot<T>, E> value, BiFunction<Entry, PlacedCodec<T>, E> record, Function<List<E>, A> any) {
        this.value = value;
        this.record = record;
        this.any = any;
    }

    /** To a scalar as an entry. */
    public static <T> Step<T, VicKey<T>, VicKeyPattern> value() {
        return values(ValueKey::new, KeysPattern::new);
    }

    /** To a joined list. */
    public static <T> Step<T, VicJoinedKey<T>, VicJoinedPattern> joined() {
        return values(JoinedKey::new, KeysPattern.OfJoined::new);
    }

    /** To a list whose elements have keys. */
    public static <T, V, E, A> Step<T, VicListKey<T, E, A>, VicListPattern<A>> list(Step<V, E, A> elements) {
        return values(spot -> new ListKey<>(spot, elements), keys -> new KeysPattern.OfList<>(keys, elements));
    }

    /** To a map. */
    public static <K, V, E, A> Step<Map<K, V>, VicMapKey<K, V, E, A>, VicMapPattern<K, A>> map(Step<V, E, A> values) {
        return values(spot -> new MapKey<>(spot, values), keys -> new KeysPattern.OfMap<>(keys, values));
    }

    /** To a record with keys of its own, given some of them. */
    public static <T, K, A> Step<T, K, A> of(RecordKeys<T, K, A> keys) {
        return record(keys::at, keys::any);
    }

    private static <T, E, A> Step<T, E, A> record(BiFunction<Entry, PlacedCodec<T>, E> keys, Function<List<E>, A> any) {
        return new Step<>(spot -> enter(spot, keys), keys, any);
    }

    /** To a record whose codec comes without keys. */
    public static <T> Step<T, VicKey<T>, VicKeyPattern> subtree() {
        return record(RecordKey::new, KeysPattern::new);
    }

    /** To a value that is stored as another one. */
    public static <W, T, E, A> Step<T, VicConvertedKey<T, E>, A> converted(Step<W, E, A> wire) {
        return new Step<>(
                spot -> converted(spot, wire),
                (entry, codec) -> converted(entry, (ConvertedCodec<?, T>) codec, wire),
                keys -> wire.any(keys.stream().map(VicConvertedKey::wire).toList()));
    }

    E at(Spot<T> spot) {
        return value.apply(spot);
    }

    E at(Entry entry, PlacedCodec<T> codec) {
        return record.apply(entry, codec);
    }

    @SuppressWarnings("unchecked") // the processor writes the step of the component's own type
    E at(Entry entry, Component component) {
        return component.shape() instanceof Shape.Nested nested
                ? at(entry, (PlacedCodec<T>) nested.codec())
                : at(Spot.of(entry, (PlacedValue<T>) component.placed()));
    }

    A any(List<E> forms) {
        return any.apply(forms);
    }

    private static <T, E, A> Step<T, E, A> values(Function<Spot<T>, E> value, Function<List<E>, A> any) {
        return new Step<>(
                value,
                (entry, codec) -> {
                    throw new IllegalStateException("a step to a value was used for a record");
                },
                any);
    }

    private static <T, E> E enter(Spot<T> spot, BiFunction<Entry, PlacedCodec<T>, E> keys) {
        Entry entry = spot.enter();
        return keys.apply(entry, ((RecordValue<T>) spot.codec()).codec(spot.slashed() || entry.slashed()));
    }

    private static <W, T, E, A> VicConvertedKey<T, E> converted(Spot<T> spot, Step<W, E, A> wire) {
        @SuppressWarnings("unchecked") // the processor writes the step of the value's own shape
        ConvertedValue<W, T> codec = (ConvertedValue<W, T>) spot.codec();
        return new ConvertedKey<>(new ValueKey<>(spot), wire.at(spot.with(codec.wire())));
    }

    private static <W, T, E, A> VicConvertedKey<T, E> converted(
            Entry entry, ConvertedCodec<?, T> codec, Step<W, E, A> wire) {
        @SuppressWarnings("unchecked") // the processor writes the step of the record that is stored
        PlacedCodec<W> stored = (PlacedCodec<W>) codec.wire();
        return new ConvertedKey<>(new RecordKey<>(entry, codec), wire.at(entry, stored));
    }
}
