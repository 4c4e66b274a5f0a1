package io.vicfield.codec;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a record or value contains a secret or sensitive value. Messages of constructors and converters are then
 * not shown, because they may quote this value.
 */
final class Sensitivity {
    private final Set<Class<?>> seen = new HashSet<>();

    private Sensitivity() {}

    static boolean of(RecordCodec<?> codec) {
        return codec.place.masked() || new Sensitivity().within(codec);
    }

    static boolean of(ComponentKey key, Shape shape) {
        return key.masked || new Sensitivity().within(shape.record());
    }

    /** Visits each record once: a record that contains itself has the same components there. */
    private boolean within(@Nullable RecordCodec<?> codec) {
        return codec != null
                && seen.add(codec.stored().getClass())
                && codec.components().stream()
                        .anyMatch(component ->
                                component.key.masked || within(component.shape().record()));
    }
}
