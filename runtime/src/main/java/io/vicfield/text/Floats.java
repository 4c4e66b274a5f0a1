package io.vicfield.text;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Formats numbers as Go's {@code strconv.FormatFloat(x, 'E', -1, 64)} does, and parses them as
 * {@code strconv.ParseFloat(s, 64)} does (wire-format, "Values").
 */
public final class Floats {
    private Floats() {}

    /**
     * Formats a number with the fewest digits from which the same number is parsed: {@code 3.14E+00}, {@code -0E+00},
     * {@code 5E-324}, {@code NaN}, {@code +Inf}, {@code -Inf}. Of several such results it returns the closest.
     */
    public static String format(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        // -0.0 < 0 is false: only the bits show the sign of zero.
        boolean negative = Double.doubleToRawLongBits(value) < 0;
        if (Double.isInfinite(value)) {
            return negative ? "-Inf" : "+Inf";
        }
        String unsigned = value == 0 ? "0E+00" : scientific(ShortestDecimal.of(Math.abs(value)));
        return negative ? '-' + unsigned : unsigned;
    }

    /**
     * Parses Go's decimal and hexadecimal floating-point literals, for example {@code .5}, {@code 5.}, {@code 1_000} and
     * {@code 0x1p-2}. It also parses {@code inf} and {@code infinity}, with or without a sign, and {@code nan}, in any case.
     *
     * @throws NumberFormatException for any other string, and for numbers beyond the range of a double
     */
    public static double parse(String text) {
        if (!FloatSyntax.matches(text)) {
            return named(text);
        }
        double value = Double.parseDouble(text.indexOf('_') < 0 ? text : text.replace("_", ""));
        if (Double.isInfinite(value)) {
            throw new NumberFormatException("not a float64: beyond its range of 1.8E+308");
        }
        return value;
    }

    private static double named(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default ->
                throw new NumberFormatException("not a float64: expected for example 3.14, 1e3, 0x1p-2, inf or nan");
        };
    }

    private static String scientific(BigDecimal value) {
        String digits = value.unscaledValue().toString();
        int exponent = digits.length() - 1 - value.scale();
        StringBuilder text = new StringBuilder(digits.length() + 6).append(digits.charAt(0));
        if (digits.length() > 1) {
            text.append('.').append(digits, 1, digits.length());
        }
        text.append(exponent < 0 ? "E-" : "E+");
        int size = Math.abs(exponent);
        return text.append(size < 10 ? "0" : "").append(size).toString();
    }
}
