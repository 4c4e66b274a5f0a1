package io.vicfield.secret;

import io.vicfield.VicSecretException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A secret's text as UTF-8 and back, through buffers that never grow, so that no forgotten copy stays behind. */
final class SecretText {
    private static final int MOST_BYTES_PER_CHAR = 3;

    private SecretText() {}

    /** The bytes to seal, which the caller clears. */
    static byte[] bytes(String wireKey, String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * MOST_BYTES_PER_CHAR);
        try {
            CoderResult result = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text), bytes, true);
            if (result.isError()) {
                throw new VicSecretException(
                        wireKey, "cannot be sealed: it holds an unpaired surrogate, which UTF-8 cannot carry");
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        } finally {
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    /** The text of opened bytes. */
    static String text(String wireKey, byte[] plain) {
        CharBuffer chars = CharBuffer.allocate(plain.length);
        try {
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain), chars, true);
            if (result.isError()) {
                throw new VicSecretException(wireKey, "was opened and is no text: its bytes are not UTF-8");
            }
            return new String(chars.array(), 0, chars.position());
        } finally {
            Arrays.fill(chars.array(), '\0');
        }
    }
}
