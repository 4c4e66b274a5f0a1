package io.vicfield.secret;

import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.text.Base64Text;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Seals and opens the secrets of a configuration with a key of 32 bytes. The key is stored in base64 under {@link #KEY}
 * (wire-format, "Secrets"). Safe for use by several threads.
 *
 * <p>The host generates the key, seals with it, and stores it with the configuration:
 *
 * {@snippet :
 * try (SecretKey key = SecretKey.generate()) {
 *     AgentConfigCodec.INSTANCE.encode(config, key.seal(sink));
 *     key.writeTo(sink);
 * }
 * }
 *
 * <p>The guest reads the key and opens the secrets:
 *
 * {@snippet :
 * try (SecretKey key = SecretKey.readFrom(source)) {
 *     AgentConfig config = AgentConfigCodec.INSTANCE.decode(key.open(source));
 * }
 * }
 *
 * <p>{@link #close()} clears the key. Arrays that hold keys or secrets are cleared after use. Strings cannot be cleared:
 * the secrets themselves, the argument of {@link #fromBase64} and the result of {@link #toBase64}.
 *
 * <p>Two keys are equal only if they are the same object. A comparison of their bytes could reveal, by the time it takes,
 * how many bytes are equal.
 *
 * @since 0.1
 */
public final class SecretKey implements AutoCloseable {
    /** The key under which the bytes are stored. vSphere shows its value to the guest, and hides it from API clients. */
    public static final String KEY = "guestinfo.ovfEnv";

    private static final int BYTES = 32;

    private final byte[] material;
    private boolean closed;

    private SecretKey(byte[] material) {
        this.material = material;
    }

    /**
     * Generates a key with the platform's secure random source.
     *
     * @return a new key
     */
    public static SecretKey generate() {
        byte[] material = new byte[BYTES];
        new SecureRandom().nextBytes(material);
        return new SecretKey(material);
    }

    /**
     * Parses a stored key.
     *
     * @param text padded base64 of 32 bytes
     * @return the key
     * @throws IllegalArgumentException if the string is not padded base64 of 32 bytes; the message shows nothing of it
     */
    public static SecretKey fromBase64(String text) {
        byte[] material = Base64Text.decode(text);
        if (material.length != BYTES) {
            Arrays.fill(material, (byte) 0);
            throw new IllegalArgumentException("the key has " + material.length + " bytes, but must have " + BYTES);
        }
        return new SecretKey(material);
    }

    /**
     * Reads the key that a host stored with a configuration.
     *
     * <p>If the key is missing, Go continues and fails at the first secret; this method fails at once.
     *
     * @param source the source to read from
     * @return the key
     * @throws VicSecretException if the key is missing or cannot be parsed
     */
    public static SecretKey readFrom(VicSource source) {
        String text = source.get(KEY);
        if (text == null || text.isEmpty()) {
            throw new VicSecretException(
                    KEY, "is missing; the host must store the key with writeTo, and only the guest can read it");
        }
        try {
            return fromBase64(text);
        } catch (IllegalArgumentException e) {
            throw new VicSecretException(KEY, "does not hold a secret key: " + e.getMessage());
        }
    }

    /**
     * Stores the key under {@link #KEY}. The host calls this once. Go, in contrast, stores the key whenever it wraps a sink.
     *
     * @param sink the sink to write to
     * @throws IllegalStateException if the key is closed
     */
    public void writeTo(VicSink sink) {
        sink.put(KEY, toBase64());
    }

    /**
     * {@return the key as it is stored under {@link #KEY}: base64 of 44 characters}
     *
     * @throws IllegalStateException if the key is closed
     */
    public synchronized String toBase64() {
        if (closed) {
            throw new IllegalStateException("this SecretKey is closed");
        }
        return Base64Text.encode(material);
    }

    /**
     * {@return a sink that seals secrets, each with its own random nonce, and passes them to the given sink} All other values
     * are passed on unchanged.
     *
     * <p>As in Go's format, nothing binds a sealed value to the key that it is stored under: two sealed values can be swapped.
     *
     * @param sink the sink to write to
     * @throws IllegalStateException if Bouncy Castle is missing
     */
    public VicSink seal(VicSink sink) {
        requireCipher();
        return new SealingSink(this, sink);
    }

    /**
     * {@return a source that opens the secrets of the given source} All other values are passed on unchanged.
     *
     * @param source the source to read from
     * @throws IllegalStateException if Bouncy Castle is missing
     */
    public VicSource open(VicSource source) {
        requireCipher();
        return new OpeningSource(this, source);
    }

    /** Clears the key. After that it can neither seal nor open secrets. */
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

    /**
     * Returns a copy of the key. The caller must clear it.
     *
     * @param wireKey the key of the secret that is sealed or opened, for the error
     */
    synchronized byte[] copyFor(String wireKey) {
        if (closed) {
            throw new VicSecretException(wireKey, "cannot be sealed or opened, because the SecretKey is closed");
        }
        return material.clone();
    }

    /** Checks for the library before the first secret. Otherwise a record could be written in part. */
    private static void requireCipher() {
        try {
            SecretBox.load();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "secrets need Bouncy Castle; add the dependency org.bouncycastle:bcprov-jdk18on;"
                            + " a modular program also needs \"requires org.bouncycastle.provider\"",
                    e);
        }
    }
}
