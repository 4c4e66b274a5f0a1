package io.vicfield.text;

/**
 * Go's grammar of floating-point literals. Java's own reader takes what Go does not ({@code 1d}, blanks around) and
 * must not be asked before.
 */
final class FloatSyntax {
    private final String text;
    private int at;
    private boolean hex;

    private FloatSyntax(String text) {
        this.text = text;
    }

    /** Whether Go reads the text as a number, and Java does too once its underscores are gone. */
    static boolean matches(String text) {
        return new FloatSyntax(text).number();
    }

    private boolean number() {
        sign();
        prefix();
        int digits = digits();
        if (is('.')) {
            at++;
            digits += digits();
        }
        return digits > 0 && exponent() && at == text.length() && underscoresSeparateDigits();
    }

    private void sign() {
        if (is('+') || is('-')) {
            at++;
        }
    }

    private void prefix() {
        hex = text.startsWith("0x", at) || text.startsWith("0X", at);
        at += hex ? 2 : 0;
    }

    /** Skips digits and underscores, and says how many digits there were. */
    private int digits() {
        int count = 0;
        while (isDigit(at) || is('_')) {
            count += is('_') ? 0 : 1;
            at++;
        }
        return count;
    }

    /** A hexadecimal number must have an exponent, in decimal digits. */
    private boolean exponent() {
        if (!is(hex ? 'p' : 'e') && !is(hex ? 'P' : 'E')) {
            return !hex;
        }
        at++;
        sign();
        if (!isDecimal(at)) {
            return false;
        }
        while (isDecimal(at) || is('_')) {
            at++;
        }
        return true;
    }

    private boolean underscoresSeparateDigits() {
        for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
            if (!isDigit(i + 1) || !isDigit(i - 1) && !endsPrefix(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The x of {@code 0x_1p0} counts as a digit before the underscore. */
    private boolean endsPrefix(int index) {
        return hex && index >= 0 && (text.charAt(index) | ' ') == 'x';
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isDigit(int index) {
        return isDecimal(index) || hex && within(index, 'a', 'f') || hex && within(index, 'A', 'F');
    }

    private boolean isDecimal(int index) {
        return within(index, '0', '9');
    }

    private boolean within(int index, char first, char last) {
        return index >= 0 && index < text.length() && text.charAt(index) >= first && text.charAt(index) <= last;
    }
}
