package io.vicfield.text;

import org.jspecify.annotations.Nullable;

/**
 * The decimal counter of an atomic group: odd while the group's writer is at work, even when its members are one. Only
 * live stores and deltas keep it. A text that is no such number counts as none.
 */
public final class Generation {
    private Generation() {}

    /** The next odd number above: what stands there while members are written. A dead writer's is skipped over. */
    public static String begun(@Nullable String stored) {
        return Long.toString((number(stored) + 1) | 1);
    }

    /** The next even number above: what stands there when members are written. */
    public static String settled(@Nullable String stored) {
        return Long.toString((number(stored) | 1) + 1);
    }

    /** Whether the members are one: the number is even, or there is none, as where nobody knows of groups. */
    public static boolean isSettled(@Nullable String stored) {
        return stored == null || (readable(stored) && number(stored) % 2 == 0);
    }

    /** What changes whenever one of two settled generations does, being counted up: settled too. */
    public static String sum(@Nullable String one, String other) {
        return one == null ? other : Long.toString(number(one) + number(other));
    }

    private static long number(@Nullable String stored) {
        return stored != null && readable(stored) ? Long.parseLong(stored) : 0;
    }

    private static boolean readable(String text) {
        return Integers.readable(text) && text.charAt(0) != '-';
    }
}
