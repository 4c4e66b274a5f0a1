package io.vicfield.text;

/** Parses booleans as Go's {@code strconv.ParseBool} does (wire-format, "Values"). */
public final class Booleans {
    private Booleans() {}

    /**
     * Parses {@code 1 t T true TRUE True} and {@code 0 f F false FALSE False}.
     *
     * @throws IllegalArgumentException for any other string
     */
    public static boolean parse(String text) {
        return switch (text) {
            case "true", "1", "t", "T", "TRUE", "True" -> true;
            case "false", "0", "f", "F", "FALSE", "False" -> false;
            default -> throw new IllegalArgumentException("not a bool: expected true, false, 1, 0, t or f");
        };
    }
}
