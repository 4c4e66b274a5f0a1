package io.vicfield.text;

/** Truth values as Go's {@code strconv.ParseBool} reads them (wire-format, "Values"). */
public final class Booleans {
    private Booleans() {}

    /**
     * Reads {@code 1 t T true TRUE True} and {@code 0 f F false FALSE False}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static boolean parse(String text) {
        return switch (text) {
            case "true", "1", "t", "T", "TRUE", "True" -> true;
            case "false", "0", "f", "F", "FALSE", "False" -> false;
            default -> throw new IllegalArgumentException("not a bool: true, false, 1, 0, t and f are");
        };
    }
}
