package io.vicfield.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the decimal that Go prints for a double: the one with the fewest digits from which the same double is parsed. Of
 * several it is the closest, and of two equally close ones the even one. {@link Double#toString(double)} alone is not enough:
 * before JDK 19 it gives more digits than needed, and later at least two.
 */
final class ShortestDecimal {
    /** Decimals with at most this many digits are wider apart than normal doubles, so only one gives the same double. */
    private static final int UNIQUE_DIGITS = 15;

    /** HALF_EVEN alone may fail, because doubles below a power of two are closer together than above it. */
    private static final RoundingMode[] NEAREST_FIRST = {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP};

    private ShortestDecimal() {}

    /** Returns the decimal of a positive, finite double, without trailing zeros. */
    static BigDecimal of(double value) {
        BigDecimal some = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal shorter = rounded(some, some.precision() - 1, value);
        while (shorter != null) {
            some = shorter;
            shorter = rounded(some, some.precision() - 1, value);
        }
        if (some.precision() <= UNIQUE_DIGITS && value >= Double.MIN_NORMAL) {
            return some;
        }
        BigDecimal closest = rounded(new BigDecimal(value), some.precision(), value);
        return closest == null ? some : closest;
    }

    /** Returns the nearest decimal with this many digits from which the same double is parsed; null if none exists. */
    private static @Nullable BigDecimal rounded(BigDecimal decimal, int digits, double value) {
        if (digits == 0) {
            return null;
        }
        for (RoundingMode mode : NEAREST_FIRST) {
            BigDecimal candidate = decimal.round(new MathContext(digits, mode));
            if (candidate.doubleValue() == value) {
                return candidate.stripTrailingZeros();
            }
        }
        return null;
    }
}
