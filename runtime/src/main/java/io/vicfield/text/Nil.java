package io.vicfield.text;

/**
 * The empty text on its way through vSphere and through a guest's host, which take an empty value for a deletion or for
 * none: it travels as {@code <nil>}, there and nowhere else (wire-format, "Facts about the transports").
 */
public final class Nil {
    /** What the empty text travels as; no text of a configuration may be it. */
    public static final String TEXT = "<nil>";

    private Nil() {}

    /** A text as it is sent. */
    public static String escape(String text) {
        return text.isEmpty() ? TEXT : text;
    }

    /** The text that arrived. */
    public static String unescape(String text) {
        return text.equals(TEXT) ? "" : text;
    }
}
