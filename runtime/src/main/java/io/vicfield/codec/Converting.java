package io.vicfield.codec;

import io.vicfield.VicConverter;
import io.vicfield.VicInvalidException;
import org.jspecify.annotations.Nullable;

/** Calls converters. They may throw any exception, which becomes a problem of the component. */
final class Converting {
    private Converting() {}

    static <W, T> W toWire(VicConverter<W, T> converter, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(WalkContext.NULL);
        }
        try {
            return notNull(converter.toWire(value));
        } catch (RuntimeException e) {
            throw new ConversionException(converter, e);
        }
    }

    static <W, T> T fromWire(VicConverter<W, T> converter, W wire) {
        try {
            return notNull(converter.fromWire(wire));
        } catch (RuntimeException e) {
            throw new ConversionException(converter, e);
        }
    }

    /** Null would be read or written as a missing value, and lose the entry of a map. */
    private static <V> V notNull(@Nullable V converted) {
        if (converted == null) {
            throw new VicInvalidException("the converter returns null; throw an exception instead");
        }
        return converted;
    }

    /** A converted base. That a converter refuses the base matters only if a key of the component exists. */
    record Base<W>(@Nullable W wire, @Nullable IllegalArgumentException refusal) {
        void check() {
            if (refusal != null) {
                throw refusal;
            }
        }
    }

    static <W, T> Base<W> base(VicConverter<W, T> converter, @Nullable T base) {
        try {
            return new Base<>(base == null ? null : toWire(converter, base), null);
        } catch (IllegalArgumentException e) {
            return new Base<>(null, e);
        }
    }

    /** Converts a zero value; null if the converter refuses it. */
    static <W, T> @Nullable T zero(VicConverter<W, T> converter, @Nullable W wire) {
        if (wire == null) {
            return null;
        }
        try {
            return converter.fromWire(wire);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The message of a conversion that failed. A message that may quote a masked value is replaced. */
    static String message(IllegalArgumentException e, boolean masked, String instead) {
        return masked && !ConversionException.isSafe(e) ? instead : String.valueOf(e.getMessage());
    }
}
