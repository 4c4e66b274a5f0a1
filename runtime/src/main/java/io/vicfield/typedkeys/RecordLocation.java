package io.vicfield.typedkeys;

import io.vicfield.VicKey;
import io.vicfield.codec.Entry;
import io.vicfield.codec.RecordCodec;
import io.vicfield.spi.GeneratedCodec;

/**
 * Where one record is stored.
 *
 * @param root the codec of the whole configuration
 * @param entry the entry that the record is below
 * @param codec the record's codec at its place
 * @since 0.1
 */
public record RecordLocation<T>(GeneratedCodec<?> root, Entry entry, RecordCodec<T> codec) implements Location<T> {
    /** The root of a configuration. */
    public static <T> RecordLocation<T> root(GeneratedCodec<T> codec) {
        return new RecordLocation<>(codec, new Entry(), codec);
    }

    /** A record that is a component of this one. */
    <V> RecordLocation<V> nested(RecordCodec<V> other) {
        return new RecordLocation<>(root, entry, other);
    }

    @Override
    public KeyLocation<T> value() {
        throw new IllegalStateException(codec.place().path() + " is a record");
    }

    @Override
    public RecordLocation<T> record() {
        return this;
    }

    @Override
    public VicKey<T> whole() {
        return new RecordKey<>(this);
    }

    @Override
    @SuppressWarnings("unchecked") // the generated class names the factory of what is stored
    public <W> Location<W> wire() {
        return nested((RecordCodec<W>) codec.stored());
    }
}
