package io.vicfield.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The decimal with the fewest digits that reads back as a double, of those the closest, of two such the even one: what
 * Go prints. {@link Double#toString(double)} gives more digits than needed before JDK 19, and at least two ever since.
 */
final class ShortestDecimal {
    /** Up to so many digits decimals are wider apart than normal doubles: only one of them reads back. */
    private static final int UNIQUE_DIGITS = 15;

    /** The nearest first. It alone may fail: below a power of two doubles lie closer than above. */
    private static final RoundingMode[] NEAREST_FIRST = {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP};

    private ShortestDecimal() {}

    /** For a positive, finite double; the result has no trailing zeros. */
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

    /** The nearest decimal with so many digits that reads back; null if there is none. */
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
