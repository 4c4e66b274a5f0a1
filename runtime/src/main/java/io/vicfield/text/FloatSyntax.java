package io.vicfield.text;

/**
 * Checks strings against Go's grammar of floating-point literals. Java's parser is called only after this check, because it
 * also accepts {@code 1d} and surrounding blanks.
 */
final class FloatSyntax {
    private final String text;
    private int at;
    private boolean hex;

    private FloatSyntax(String text) {
        this.text = text;
    }

    /** Returns whether Go parses the string as a number. Java then parses it too, without its underscores. */
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

    /** Skips digits and underscores. Returns the number of digits. */
    private int digits() {
        int count = 0;
        while (isDigit(at) || is('_')) {
            count += is('_') ? 0 : 1;
            at++;
        }
        return count;
    }

    /** Skips an exponent, whose digits are decimal. A hexadecimal number must have one. */
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

    /** Go accepts {@code 0x_1p0}: the x counts as a digit before the underscore. */
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
