package io.vicfield.typedkeys;

import io.vicfield.VicKey;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Entry;
import io.vicfield.codec.RecordCodec;
import io.vicfield.codec.Shape;
import io.vicfield.codec.ValueCodec;
import io.vicfield.codec.ValueComponent;
import io.vicfield.former.Target;
import io.vicfield.spi.GeneratedCodec;
import org.jspecify.annotations.Nullable;

/**
 * Where one value is stored: at a component's key, or some entries below it.
 *
 * @param root the codec of the whole configuration
 * @param entry the entry that the component's record is below
 * @param key the component's key
 * @param prefix the value's key without suffix; null for the component's own value
 * @param levels how many levels are left, the value's own included
 * @param codec of the value
 */
record KeyLocation<T>(
        GeneratedCodec<?> root,
        Entry entry,
        ComponentKey key,
        @Nullable String prefix,
        int levels,
        ValueCodec<T> codec) implements Location<T> {
    static <T> KeyLocation<T> of(RecordLocation<?> record, ValueComponent<T> component) {
        ComponentKey key = component.key();
        return new KeyLocation<>(record.root(), record.entry(), key, null, key.levels(), component.codec());
    }

    @Override
    public KeyLocation<T> value() {
        return this;
    }

    @Override
    public VicKey<T> whole() {
        return new ValueKey<>(this);
    }

    @Override
    @SuppressWarnings("unchecked") // the generated class names the factory of what is stored
    public <W> Location<W> wire() {
        return new KeyLocation<>(root, entry, key, prefix, levels, (ValueCodec<W>) codec.stored());
    }

    /** The location of an entry or element. */
    <V> KeyLocation<V> below(String name, ValueCodec<V> element) {
        return new KeyLocation<>(
                root, entry, key, key.entryPrefix(entry, prefix).concat(name), levels - 1, element);
    }

    /** The location of the record that is the entry here. */
    @Override
    @SuppressWarnings("unchecked") // the generated class of keys is that of the entry's own record
    public RecordLocation<T> record() {
        if (!(codec.shape() instanceof Shape.Nested nested)) {
            throw new IllegalStateException(wireKey() + " holds no record");
        }
        Entry inner = Entry.of(entry, key, storedPrefix());
        RecordCodec<T> record = (RecordCodec<T>) nested.codec();
        boolean readOnly = inner.isReadOnlyVariant();
        return new RecordLocation<>(
                root, inner, readOnly ? record.at(record.place().readOnlyVariant()) : record);
    }

    String wireKey() {
        return key.text(entry, prefix);
    }

    String elementsKey() {
        return key.elements(entry, prefix);
    }

    /** The value's key without suffix. */
    String storedPrefix() {
        return prefix == null ? key.prefix(entry) : prefix;
    }

    KeyPath path() {
        return KeyPath.of(entry, key, storedPrefix());
    }

    Target target() {
        return Target.of(entry, entry.path() + key.path(entry, prefix), prefix, key.prefix(entry));
    }

    /** Refuses a value that the record never encodes here. */
    void refuseCut(Encoding out) {
        out.problem(key, prefix, "a value", TypedKey.cutMessage(key.wire()));
    }
}
