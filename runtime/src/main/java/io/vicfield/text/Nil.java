package io.vicfield.text;

/**
 * Escapes the empty value as {@code <nil>} for vSphere's API and for guest requests (wire-format, "Transports"). vSphere takes an
 * empty value for a deletion, and a guest's host takes it for a missing value.
 */
public final class Nil {
    /** The string that stands for the empty value. No value of a configuration may be equal to it. */
    public static final String TEXT = "<nil>";

    private Nil() {}

    /** Returns the string to send for a value. */
    public static String escape(String value) {
        return value.isEmpty() ? TEXT : value;
    }

    /** Returns the value for a received string. */
    public static String unescape(String received) {
        return received.equals(TEXT) ? "" : received;
    }
}
