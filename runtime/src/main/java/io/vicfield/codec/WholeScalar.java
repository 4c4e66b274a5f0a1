package io.vicfield.codec;

import io.vicfield.text.Integers;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** A whole number. Go parses 64 bits and keeps the low ones. */
final class WholeScalar<T> extends PlainScalar<T> {
    private final LongFunction<T> lowBits;

    WholeScalar(String type, long min, long max, LongFunction<T> lowBits) {
        super(type, lowBits.apply(0), Object::toString, text -> lowBits.apply(parse(text, min, max)));
        this.lowBits = lowBits;
    }

    @Override
    public @Nullable T readLeniently(String text) {
        return Integers.readable(text) ? lowBits.apply(Long.parseLong(text)) : zero();
    }

    /** The number that a string holds. */
    static long parse(String text, long min, long max) {
        if (!Integers.readable(text)) {
            throw new IllegalArgumentException("is not a whole number of 64 bits");
        }
        long value = Long.parseLong(text);
        if (value < min || value > max) {
            throw new IllegalArgumentException("is out of range");
        }
        return value;
    }
}
