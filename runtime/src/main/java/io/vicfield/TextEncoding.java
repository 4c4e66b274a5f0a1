package io.vicfield;

/**
 * Selects how the text of a value is written, for programs such as cloud-init and Ignition. These read the encoding under
 * a companion key: the value's key, followed by {@code .encoding}.
 *
 * <p>Decoding accepts all three encodings, whichever is selected here. A missing or blank companion key means plain text.
 *
 * @since 0.1
 */
public enum TextEncoding {
    /** The value has no companion key. It is written as its type says. */
    NONE(""),
    /** The text is written unchanged, without a companion key. */
    PLAIN(""),
    /** The text is written as base64 of its UTF-8, and the companion key is {@code base64}. */
    BASE64("base64"),
    /** The text is compressed with gzip and written as base64. The companion key is {@code gzip+base64}. */
    GZIP_BASE64("gzip+base64");

    private final String text;

    TextEncoding(String text) {
        this.text = text;
    }

    /** {@return the value of the companion key; empty for no companion key} */
    public String text() {
        return text;
    }
}
