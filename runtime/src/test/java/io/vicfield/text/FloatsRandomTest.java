package io.vicfield.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares random values with the rule; it prints its seed, and {@code -Dvicfield.seed=N} repeats a run. */
@Tag("slow")
class FloatsRandomTest {
    private static final int ROUNDS = 20_000;

    private final long seed = Long.getLong("vicfield.seed", System.nanoTime());

    @Test
    void readBackWhatWasWritten() {
        rounds(value -> assertThat(Floats.parse(Floats.format(value)))
                .as("bits %016x", Double.doubleToLongBits(value))
                .isEqualTo(value));
    }

    @Test
    void writeTheFewestDigitsAndTheClosestOfThose() {
        rounds(value -> assertThat(new BigDecimal(Floats.format(value)))
                .as("bits %016x", Double.doubleToLongBits(value))
                .isEqualByComparingTo(exhaustively(value)));
    }

    private void rounds(DoubleConsumer test) {
        System.out.println(getClass().getSimpleName() + " -Dvicfield.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            double value = candidate(random, i % 4);
            if (Double.isFinite(value) && value != 0) {
                test.accept(value);
            }
        }
    }

    /** Returns random bits, subnormals, powers of two or short decimals: each kind can fail in its own way. */
    private static double candidate(Random random, int kind) {
        return switch (kind) {
            case 0 -> Double.longBitsToDouble(random.nextLong());
            case 1 -> Double.longBitsToDouble(random.nextLong() >>> (12 + random.nextInt(50)));
            case 2 -> Math.scalb(1.0, random.nextInt(2098) - 1074);
            default -> Double.parseDouble(random.nextInt(10_000) + "e" + (random.nextInt(600) - 310));
        };
    }

    /** The rule without optimizations: tries more digits, from one on, until the number reads back. */
    private static BigDecimal exhaustively(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; ; digits++) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (Double.parseDouble(rounded.toString()) == value) {
                    return rounded;
                }
            }
        }
    }
}
