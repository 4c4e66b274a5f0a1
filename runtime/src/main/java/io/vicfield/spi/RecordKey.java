package io.vicfield.spi;

import io.vicfield.VicReadKey;

/** The key of a record at its place. */
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

    /** A component's key by its name, of whatever is stored there. */
    final VicReadKey<?> key(String name) {
        Component component = component(name);
        if (component.shape() instanceof Shape.Nested nested) {
            return new RecordKey<>(entry, nested.codec());
        }
        if (component.shape() instanceof Shape.Value value) {
            return component.key().scalar(value.type()).key(entry);
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
