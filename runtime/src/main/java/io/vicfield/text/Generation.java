package io.vicfield.text;

import org.jspecify.annotations.Nullable;

/**
 * Computes the generation of an atomic group: a decimal number that counts the writes. It is odd while the members are being
 * written, and even when they are complete. Only live stores and deltas write it. After any other value, the next
 * generation is computed from 0.
 *
 * <p>A number above 2<sup>62</sup> is not a generation, because the next numbers would not fit 64 bits. Only a hostile or broken
 * writer stores it.
 */
public final class Generation {
    private static final long LARGEST = 1L << 62;

    private Generation() {}

    /**
     * Returns the next greater odd number, for the start of a write. An odd number that a dead writer left is skipped.
     *
     * @param stored the stored generation; null if it is missing
     */
    public static String begun(@Nullable String stored) {
        return Long.toString((number(stored) + 1) | 1);
    }

    /**
     * Returns the next greater even number, for the end of a write.
     *
     * @param stored the stored generation; null if it is missing
     */
    public static String settled(@Nullable String stored) {
        return Long.toString((number(stored) | 1) + 1);
    }

    /**
     * Returns whether the members are complete: the number is even, or the generation is missing because the writer does not
     * know groups. Any other value counts as not complete.
     */
    public static boolean isSettled(@Nullable String stored) {
        return stored == null || (readable(stored) && number(stored) % 2 == 0);
    }

    /** Combines the even generations of two stores into an even number that changes whenever one of them is counted up. */
    public static String sum(@Nullable String one, String other) {
        return one == null ? other : Long.toString(number(one) + number(other));
    }

    /** Returns whether the next writer counts on from the stored value. If not, it starts again from 0. */
    public static boolean isUsable(@Nullable String stored) {
        return stored == null || readable(stored);
    }

    private static long number(@Nullable String stored) {
        return stored != null && readable(stored) ? Long.parseLong(stored) : 0;
    }

    private static boolean readable(String text) {
        return Integers.readable(text) && text.charAt(0) != '-' && Long.parseLong(text) <= LARGEST;
    }
}
