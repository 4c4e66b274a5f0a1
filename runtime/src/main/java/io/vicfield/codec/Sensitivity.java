package io.vicfield.codec;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record or value holds anything that is secret or sensitive. Messages of constructors and converters, which are
 * other people's code, are not shown then.
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

    /** A record below itself has the same components there. */
    private boolean within(@Nullable RecordCodec<?> codec) {
        return codec != null
                && seen.add(codec.stored().getClass())
                && codec.components().stream()
                        .anyMatch(component -> component.key.masked
                                || within(component.shape().record()));
    }
}
