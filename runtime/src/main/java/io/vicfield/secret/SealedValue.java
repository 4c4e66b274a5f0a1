package io.vicfield.secret;

import io.vicfield.VicSecretException;
import io.vicfield.text.Base64Text;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens a secret in its stored form: base64 of a nonce of 24 bytes and a secretbox (wire-format, "Secrets").
 * Errors name the key that the secret is stored under, and show nothing of the secret or its stored form.
 */
final class SealedValue {
    private static final int MIN_BYTES = SecretBox.NONCE + SecretBox.TAG;

    private SealedValue() {}

    static String seal(SecretKey key, String wireKey, String secret, SecureRandom random) {
        byte[] nonce = new byte[SecretBox.NONCE];
        random.nextBytes(nonce);
        byte[] plain = SecretUtf8.bytes(wireKey, secret);
        byte[] material = key.copyFor(wireKey);
        try (SecretBox box = new SecretBox(material, nonce)) {
            return Base64Text.encode(concat(nonce, box.seal(plain)));
        } finally {
            clear(material, plain);
        }
    }

    static String open(SecretKey key, String wireKey, String stored) {
        byte[] sealed = sealedBytes(wireKey, stored);
        byte[] nonce = Arrays.copyOf(sealed, SecretBox.NONCE);
        byte[] material = key.copyFor(wireKey);
        try (SecretBox box = new SecretBox(material, nonce)) {
            return secret(wireKey, box.open(Arrays.copyOfRange(sealed, SecretBox.NONCE, sealed.length)));
        } finally {
            clear(material);
        }
    }

    private static byte[] sealedBytes(String wireKey, String stored) {
        byte[] sealed = base64(wireKey, stored);
        if (sealed.length < MIN_BYTES) {
            throw new VicSecretException(
                    wireKey,
                    "is too short for a sealed value: " + sealed.length + " bytes of at least " + MIN_BYTES
                            + " (nonce and tag); it was truncated, or never sealed");
        }
        return sealed;
    }

    private static byte[] base64(String wireKey, String stored) {
        try {
            return Base64Text.decode(stored);
        } catch (IllegalArgumentException e) {
            throw new VicSecretException(
                    wireKey, "is not a sealed value, because it is not base64; it was damaged, or never sealed");
        }
    }

    private static String secret(String wireKey, byte @Nullable [] plain) {
        if (plain == null) {
            throw new VicSecretException(
                    wireKey,
                    "cannot be opened with this key (authentication failed): it was sealed with another key, or changed afterwards");
        }
        try {
            return SecretUtf8.string(wireKey, plain);
        } finally {
            clear(plain);
        }
    }

    private static byte[] concat(byte[] nonce, byte[] box) {
        byte[] both = Arrays.copyOf(nonce, nonce.length + box.length);
        System.arraycopy(box, 0, both, nonce.length, box.length);
        return both;
    }

    static void clear(byte[]... arrays) {
        for (byte[] array : arrays) {
            Arrays.fill(array, (byte) 0);
        }
    }
}
