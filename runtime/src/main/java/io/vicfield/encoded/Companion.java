package io.vicfield.encoded;

import io.vicfield.TextEncoding;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The key that names the encoding of another key's value. Its values are those of cloud-init's DataSourceVMware, which
 * sets it to a blank to say that the value is plain text.
 *
 * @since 0.1
 */
public final class Companion {
    /** What follows the value's key. */
    public static final String ENDING = ".encoding";

    private Companion() {}

    /** The companion key of a component, whose key is a whole key at the root. */
    public static String of(ComponentKey key) {
        return key.text(new Entry()).concat(ENDING);
    }

    /** Returns the encoding that a companion key names; null if vicfield does not know it. */
    public static @Nullable TextEncoding read(@Nullable String named) {
        return switch (named == null ? "" : named.strip()) {
            case "" -> TextEncoding.PLAIN;
            case "base64", "b64" -> TextEncoding.BASE64;
            case "gzip+base64", "gz+b64" -> TextEncoding.GZIP_BASE64;
            default -> null;
        };
    }
}
