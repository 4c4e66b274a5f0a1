package io.vicfield.vmx;

/**
 * Moves through a line from left to right, past the parts of a pair: blanks, a name, an equals sign, a value, and a
 * comment.
 */
final class VmxScanner {
    private final String text;
    private int at;

    VmxScanner(String text) {
        this.text = text;
    }

    /** Returns the index of the next character. */
    int at() {
        return at;
    }

    /** Moves past spaces and tabs, and returns the index after them. */
    int skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Moves past a name, which may be empty, and returns the index after it. */
    int skipName() {
        while (!ends() && !isBlank(text.charAt(at)) && text.charAt(at) != '=') {
            at++;
        }
        return at;
    }

    /** Moves past a character. Returns false if the next character is another one. */
    boolean skip(char c) {
        if (at == text.length() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Moves past a value. Returns false if its closing quotation mark is missing. */
    boolean skipValue() {
        if (skip('"')) {
            return skipQuoted();
        }
        while (!ends() && !isBlank(text.charAt(at))) {
            at++;
        }
        return true;
    }

    /** Returns whether only a comment can follow. A NUL ends a line's text as the end of the line does. */
    boolean ends() {
        return at == text.length() || text.charAt(at) == '#' || text.charAt(at) == '\0';
    }

    private boolean skipQuoted() {
        while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\0') {
            at++;
        }
        return skip('"');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
