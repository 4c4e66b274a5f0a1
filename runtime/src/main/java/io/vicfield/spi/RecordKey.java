package io.vicfield.spi;

import io.vicfield.VicJoinedKey;
import io.vicfield.VicKey;
import io.vicfield.VicKeyPattern;
import io.vicfield.VicListKey;
import io.vicfield.VicMapKey;
import io.vicfield.VicReadKey;
import java.util.Map;
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

    /** The key of a joined list. */
    protected final <V> VicJoinedKey<V> joined(PlacedValue<V> value) {
        return new JoinedKey<>(Spot.of(entry, value));
    }

    /** The key of a list of scalars that have keys. */
    protected final <L, V> VicListKey<L, VicKey<V>, VicKeyPattern> list(PlacedValue<L> value) {
        return list(value, Step.value());
    }

    /** The key of a list whose elements have keys. */
    protected final <L, V, E, A> VicListKey<L, E, A> list(PlacedValue<L> value, Step<V, E, A> elements) {
        return new ListKey<>(Spot.of(entry, value), elements);
    }

    /** The key of a map of scalars. */
    protected final <K, V> VicMapKey<K, V, VicKey<V>, VicKeyPattern> map(PlacedValue<Map<K, V>> value) {
        return map(value, Step.value());
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

    /** A component's key by its name, of whatever is stored there. */
    final VicReadKey<?> key(String name) {
        Component component = component(name);
        if (component.shape() instanceof Shape.Nested nested) {
            return new RecordKey<>(entry, nested.codec());
        }
        if (component.shape() instanceof Shape.Value value) {
            return scalar(component.key(), value.type());
        }
        return new ValueKey<>(Spot.of(entry, component.placed()));
    }

    /** A component by its name. */
    final Component component(String name) {
        return codec.components().stream()
                .filter(component -> component.key().component().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(codec.place.path + " has no component " + name));
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
