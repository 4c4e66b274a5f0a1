package io.vicfield.secret;

import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.text.Base64Text;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The key that seals a configuration's secrets: 32 bytes, stored in base64 under {@link #KEY} (wire-format, "Secrets").
 * Safe for use by several threads.
 *
 * <p>{@link #close()} clears the key, and every array that seals or opens is cleared after use. What cannot be cleared is
 * what lives in a {@code String}: the texts of the secrets themselves, what {@link #fromBase64} is given and what {@link
 * #toBase64} returns.
 *
 * <p>Two keys are equal only if they are the same object: comparing contents would tell by its time how much is equal.
 */
public final class SecretKey implements AutoCloseable {
    /** Where the key is stored. vSphere shows it to the guest and hides it from readers of its API. */
    public static final String KEY = "guestinfo.ovfEnv";

    private static final int BYTES = 32;

    private final byte[] material;
    private boolean closed;

    private SecretKey(byte[] material) {
        this.material = material;
    }

    /** A new key from the platform's secure random source. */
    public static SecretKey generate() {
        byte[] material = new byte[BYTES];
        new SecureRandom().nextBytes(material);
        return new SecretKey(material);
    }

    /**
     * Reads a stored key.
     *
     * @throws IllegalArgumentException if the text is not padded base64, or not of exactly 32 bytes; it shows nothing of it
     */
    public static SecretKey fromBase64(String text) {
        byte[] material = Base64Text.decode(text);
        if (material.length != BYTES) {
            Arrays.fill(material, (byte) 0);
            throw new IllegalArgumentException("a key of " + material.length + " bytes: it must have " + BYTES);
        }
        return new SecretKey(material);
    }

    /**
     * Reads the key that a host stored with its configuration. Go goes on without a key if there is none, and fails at the
     * first secret.
     *
     * @throws VicSecretException if there is none, or its text is no key
     */
    public static SecretKey readFrom(VicSource source) {
        String text = source.get(KEY);
        if (text == null || text.isEmpty()) {
            throw new VicSecretException(
                    KEY, "is not there: the host stores the key with writeTo, and vSphere shows it to the guest alone");
        }
        try {
            return fromBase64(text);
        } catch (IllegalArgumentException e) {
            throw new VicSecretException(KEY, "holds no key: " + e.getMessage());
        }
    }

    /**
     * Stores the key. Go does so whenever it wraps a sink; here only the host that owns the key does, once.
     *
     * @throws IllegalStateException if the key is closed
     */
    public void writeTo(VicSink sink) {
        sink.put(KEY, toBase64());
    }

    /**
     * The key as it is stored under {@link #KEY}, 44 characters.
     *
     * @throws IllegalStateException if the key is closed
     */
    public synchronized String toBase64() {
        if (closed) {
            throw new IllegalStateException("this key is closed");
        }
        return Base64Text.encode(material);
    }

    /**
     * A sink that seals secrets, each with a nonce of its own, and stores them under their keys in the given one. All else
     * is passed on as it is.
     *
     * @throws IllegalStateException if Bouncy Castle is not there
     */
    public VicSink seal(VicSink sink) {
        requireCipher();
        return new SealingSink(this, sink);
    }

    /**
     * A source that opens the secrets of the given one. All else is passed on as it is.
     *
     * @throws IllegalStateException if Bouncy Castle is not there
     */
    public VicSource open(VicSource source) {
        requireCipher();
        return new OpeningSource(this, source);
    }

    /** Clears the key; nothing is sealed or opened with it any more. */
    @Override
    public synchronized void close() {
        Arrays.fill(material, (byte) 0);
        closed = true;
    }

    /** Shows nothing of the key. */
    @Override
    public String toString() {
        return "SecretKey[not shown]";
    }

    /** A copy of the key, which the caller clears. */
    synchronized byte[] copyFor(String wireKey) {
        if (closed) {
            throw new VicSecretException(wireKey, "can be neither sealed nor opened any more: the SecretKey is closed");
        }
        return material.clone();
    }

    /** Asked for before the first secret, so that nothing is half written when the library is missing. */
    private static void requireCipher() {
        try {
            SecretBox.load();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "secrets need Bouncy Castle: add the dependency org.bouncycastle:bcprov-jdk18on;"
                            + " a modular program also needs \"requires org.bouncycastle.provider\"",
                    e);
        }
    }
}
