package io.vicfield.convert;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Converts optional numbers to and from {@link Optional}. Null stays null, so that encoding can report it.
 *
 * @since 0.1
 */
public final class Optionals {
    private Optionals() {}

    /** {@return the same value as an Optional} */
    public static @Nullable Optional<Integer> boxed(@Nullable OptionalInt value) {
        return value == null ? null : value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    /** {@return the same value as an Optional} */
    public static @Nullable Optional<Long> boxed(@Nullable OptionalLong value) {
        return value == null ? null : value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    /** {@return the same value as an Optional} */
    public static @Nullable Optional<Double> boxed(@Nullable OptionalDouble value) {
        return value == null ? null : value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    /** {@return the same value as an OptionalInt} */
    public static OptionalInt ofInt(Optional<Integer> value) {
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    /** {@return the same value as an OptionalLong} */
    public static OptionalLong ofLong(Optional<Long> value) {
        return value.isPresent() ? OptionalLong.of(value.get()) : OptionalLong.empty();
    }

    /** {@return the same value as an OptionalDouble} */
    public static OptionalDouble ofDouble(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }
}
