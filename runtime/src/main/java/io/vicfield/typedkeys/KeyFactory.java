package io.vicfield.typedkeys;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes the key of a value, given its location. Factories are composed as the codecs of {@link io.vicfield.codec.Values}
 * are, so that a map of lists of records needs no case of its own.
 *
 * @param <T> the value
 * @param <E> its key
 * @since 0.1
 */
public final class KeyFactory<T, E> {
    private final Function<Location<T>, E> key;

    private KeyFactory(Function<Location<T>, E> key) {
        this.key = key;
    }

    E at(Location<T> location) {
        return key.apply(location);
    }

    /** The factory for scalars. */
    public static <T> KeyFactory<T, VicKey<T>> value() {
        return new KeyFactory<>(location -> new ValueKey<>(location.value()));
    }

    /** The factory for joined lists. */
    public static <T> KeyFactory<T, VicJoinedKey<T>> joined() {
        return new KeyFactory<>(location -> new JoinedKey<>(location.value()));
    }

    /** The factory for lists with keys per element. */
    public static <T, V, E> KeyFactory<T, VicListKey<T, E>> list(KeyFactory<V, E> elements) {
        return new KeyFactory<>(location -> new ListKey<>(location.value(), elements));
    }

    /** The factory for maps. */
    public static <M extends Map<K, V>, K, V, E> KeyFactory<M, VicMapKey<K, V, E>> map(KeyFactory<V, E> entries) {
        return new KeyFactory<>(
                location -> new MapKey<>(location.<Map<K, V>>wire().value(), entries));
    }

    /** The factory for records with typed keys, given some of these keys. */
    public static <T, K extends RecordKeys<T, K>> KeyFactory<T, K> of(RecordKeys<T, K> keys) {
        return new KeyFactory<>(location -> keys.at(location.record()));
    }

    /** The factory for records without typed keys. */
    public static <T> KeyFactory<T, VicKey<T>> subtree() {
        return new KeyFactory<>(location -> new RecordKey<>(location.record()));
    }

    /** The factory for converted values, given the factory for the stored value. */
    public static <W, T, E> KeyFactory<T, VicConvertedKey<T, E>> converted(KeyFactory<W, E> wire) {
        return new KeyFactory<>(location -> new ConvertedKey<>(location.whole(), wire.at(location.wire())));
    }
}
