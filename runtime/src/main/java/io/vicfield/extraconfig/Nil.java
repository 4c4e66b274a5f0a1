package io.vicfield.extraconfig;

/**
 * The empty text on its way through vSphere, which takes an empty value for a deletion: it travels as {@code <nil>} in
 * both directions, here and nowhere else (wire-format, "Facts about the transports").
 */
final class Nil {
    private static final String NIL = "<nil>";

    private Nil() {}

    static String escape(String text) {
        return text.isEmpty() ? NIL : text;
    }

    static String unescape(String text) {
        return text.equals(NIL) ? "" : text;
    }
}
