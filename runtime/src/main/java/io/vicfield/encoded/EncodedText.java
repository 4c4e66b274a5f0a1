package io.vicfield.encoded;

import io.vicfield.TextEncoding;
import io.vicfield.codec.Scalar;
import io.vicfield.codec.Scalars;
import io.vicfield.text.Base64Text;
import io.vicfield.text.Gzip;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Converts between the text of a value and the text that is stored. Bytes are encoded themselves, and not their base64.
 *
 * @since 0.1
 */
public final class EncodedText {
    /**
     * The largest size of a value, in bytes without its encoding. A hostile guest can store more in little gzip. vSphere's
     * own API for cloud-init takes 512 KiB (CloudinitConfiguration).
     */
    static final int MAX_BYTES = 4 << 20;

    private final boolean binary;

    private EncodedText(boolean binary) {
        this.binary = binary;
    }

    /** For values of a type: strings or bytes, or a type that is converted to one of these. */
    public static EncodedText of(Scalar<?> type) {
        return new EncodedText(type.type().equals(Scalars.BYTES.type()));
    }

    /**
     * Encodes the text of a value.
     *
     * @throws IllegalArgumentException if the value is too large or is not text; the message does not quote it
     */
    public String encode(String text, TextEncoding encoding) {
        byte[] bytes = binary ? Base64Text.decode(text) : utf8(text);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException("has " + bytes.length + " bytes, more than the limit of " + MAX_BYTES);
        }
        return switch (encoding) {
            case NONE, PLAIN -> binary ? string(bytes) : text;
            case BASE64 -> Base64Text.encode(bytes);
            case GZIP_BASE64 -> Base64Text.encode(Gzip.compress(bytes));
        };
    }

    /**
     * Decodes a stored text.
     *
     * @throws IllegalArgumentException if it has another encoding or is too large; the message does not quote it
     */
    public String decode(String stored, TextEncoding encoding) {
        byte[] bytes = switch (encoding) {
            case NONE, PLAIN -> utf8(stored);
            case BASE64 -> Base64Text.decode(stored);
            case GZIP_BASE64 -> Gzip.decompress(Base64Text.decode(stored), MAX_BYTES);
        };
        return binary ? Base64Text.encode(bytes) : string(bytes);
    }

    private static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("has half a surrogate pair, which UTF-8 cannot represent", e);
        }
    }

    private static String string(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("is not UTF-8", e);
        }
    }
}
