package io.vicfield.spi;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether anything of a record or value is masked. What constructors and converters, other people's code, say of it as a
 * whole is not shown then.
 */
final class Masks {
    private final Set<Class<?>> seen = new HashSet<>();

    private Masks() {}

    static boolean in(PlacedCodec<?> codec) {
        return codec.place.masked() || new Masks().within(codec);
    }

    static boolean in(PlacedKey key, Shape shape) {
        return key.masked || new Masks().within(shape);
    }

    /** A record below itself has the same components there. */
    private boolean within(PlacedCodec<?> codec) {
        return seen.add(codec.stored().getClass())
                && codec.components().stream()
                        .anyMatch(component -> component.key().masked || within(component.shape()));
    }

    private boolean within(Shape shape) {
        PlacedCodec<?> record = KeyWalk.record(shape);
        return record != null && within(record);
    }
}
