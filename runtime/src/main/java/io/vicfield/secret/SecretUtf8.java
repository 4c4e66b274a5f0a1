package io.vicfield.secret;

import io.vicfield.VicSecretException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Converts secrets to UTF-8 and back. Its buffers never grow, because that would leave copies behind that are not cleared. */
final class SecretUtf8 {
    private static final int MAX_BYTES_PER_CHAR = 3;

    private SecretUtf8() {}

    /** Returns the bytes to seal. The caller must clear them. */
    static byte[] bytes(String wireKey, String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * MAX_BYTES_PER_CHAR);
        try {
            CoderResult result = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(secret), bytes, true);
            if (result.isError()) {
                throw new VicSecretException(
                        wireKey, "cannot be sealed: it contains an unpaired surrogate, which UTF-8 cannot represent");
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        } finally {
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    /** Returns the secret of opened bytes. */
    static String string(String wireKey, byte[] plain) {
        CharBuffer chars = CharBuffer.allocate(plain.length);
        try {
            CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plain), chars, true);
            if (result.isError()) {
                throw new VicSecretException(wireKey, "was opened, but its bytes are not UTF-8");
            }
            return new String(chars.array(), 0, chars.position());
        } finally {
            Arrays.fill(chars.array(), '\0');
        }
    }
}
