package io.vicfield.typedkeys;

import io.vicfield.VicConvertedKey;
import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.codec.ConvertedCodec;
import io.vicfield.codec.ConvertedValue;
import io.vicfield.codec.RecordCodec;
import java.util.Map;

/**
 * Makes the key of a value, given its location. Factories are composed as the codecs of {@link io.vicfield.codec.Values}
 * are, so that a map of lists of records needs no case of its own.
 *
 * @param <T> the value
 * @param <E> its key
 * @since 0.1
 */
public abstract class KeyFactory<T, E> {
    KeyFactory() {}

    /** The key of a value other than a record. */
    E at(KeyLocation<T> location) {
        throw new IllegalStateException(location.wireKey() + " holds a record");
    }

    /** The key of a record. */
    E at(RecordLocation<T> location) {
        throw new IllegalStateException(location.codec().place().path() + " is a record");
    }

    /** The factory for scalars. */
    public static <T> KeyFactory<T, VicKey<T>> value() {
        return new KeyFactory<>() {
            @Override
            VicKey<T> at(KeyLocation<T> location) {
                return new ValueKey<>(location);
            }
        };
    }

    /** The factory for joined lists. */
    public static <T> KeyFactory<T, VicJoinedKey<T>> joined() {
        return new KeyFactory<>() {
            @Override
            VicJoinedKey<T> at(KeyLocation<T> location) {
                return new JoinedKey<>(location);
            }
        };
    }

    /** The factory for lists with keys per element. */
    public static <T, V, E> KeyFactory<T, VicListKey<T, E>> list(KeyFactory<V, E> elements) {
        return new KeyFactory<>() {
            @Override
            VicListKey<T, E> at(KeyLocation<T> location) {
                return new ListKey<>(location, elements);
            }
        };
    }

    /** The factory for maps. */
    public static <K, V, E> KeyFactory<Map<K, V>, VicMapKey<K, V, E>> map(KeyFactory<V, E> entries) {
        return new KeyFactory<>() {
            @Override
            VicMapKey<K, V, E> at(KeyLocation<Map<K, V>> location) {
                return new MapKey<>(location, entries);
            }
        };
    }

    /** The factory for records with typed keys, given some of these keys. */
    public static <T, K extends RecordKeys<T, K>> KeyFactory<T, K> of(RecordKeys<T, K> keys) {
        return new KeyFactory<>() {
            @Override
            K at(KeyLocation<T> location) {
                return keys.at(location.record());
            }

            @Override
            K at(RecordLocation<T> location) {
                return keys.at(location);
            }
        };
    }

    /** The factory for records without typed keys. */
    public static <T> KeyFactory<T, VicKey<T>> subtree() {
        return new KeyFactory<>() {
            @Override
            VicKey<T> at(KeyLocation<T> location) {
                return new RecordKey<>(location.record());
            }

            @Override
            VicKey<T> at(RecordLocation<T> location) {
                return new RecordKey<>(location);
            }
        };
    }

    /** The factory for converted values, given the factory for the stored value. */
    public static <W, T, E> KeyFactory<T, VicConvertedKey<T, E>> converted(KeyFactory<W, E> wire) {
        return new KeyFactory<>() {
            @Override
            @SuppressWarnings("unchecked") // the generated class names the factory of the stored value
            VicConvertedKey<T, E> at(KeyLocation<T> location) {
                ConvertedValue<W, T> codec = (ConvertedValue<W, T>) location.codec();
                return new ConvertedKey<>(new ValueKey<>(location), wire.at(location.with(codec.wire())));
            }

            @Override
            @SuppressWarnings("unchecked")
            VicConvertedKey<T, E> at(RecordLocation<T> location) {
                RecordCodec<W> stored = ((ConvertedCodec<W, T>) location.codec()).wire();
                return new ConvertedKey<>(new RecordKey<>(location), wire.at(location.nested(stored)));
            }
        };
    }
}
