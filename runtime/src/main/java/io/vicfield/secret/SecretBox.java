package io.vicfield.secret;

import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.crypto.engines.XSalsa20Engine;
import org.bouncycastle.crypto.macs.Poly1305;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.jspecify.annotations.Nullable;

/**
 * Seals or opens one NaCl secretbox: a tag of 16 bytes, followed by the bytes encrypted with XSalsa20. The tag is Poly1305
 * over the encrypted bytes, and its key is the first 32 bytes of the key stream. No other class uses Bouncy Castle.
 */
final class SecretBox implements AutoCloseable {
    static final int NONCE = 24;
    static final int TAG = 16;

    private static final int KEY = 32;
    private static final int BLOCK = 64;

    private final XSalsa20Engine stream = new XSalsa20Engine();
    private final Poly1305 mac = new Poly1305();

    /** Prepares cipher and tag. Keeps neither array. */
    SecretBox(byte[] key, byte[] nonce) {
        startStream(key, nonce);
        byte[] tagKey = new byte[KEY];
        stream.processBytes(tagKey, 0, KEY, tagKey, 0);
        startMac(tagKey);
        Arrays.fill(tagKey, (byte) 0);
    }

    /**
     * Loads Bouncy Castle, so that a missing library is noticed before the first secret.
     *
     * @throws NoClassDefFoundError if Bouncy Castle is missing
     */
    static void load() {
        new SecretBox(new byte[KEY], new byte[NONCE]).close();
    }

    /** Encrypts bytes. Returns the tag followed by the encrypted bytes. */
    byte[] seal(byte[] plain) {
        byte[] box = new byte[TAG + plain.length];
        stream.processBytes(plain, 0, plain.length, box, TAG);
        mac.update(box, TAG, plain.length);
        mac.doFinal(box, 0);
        return box;
    }

    /**
     * Decrypts a box.
     *
     * @param box at least {@link #TAG} bytes
     * @return null if the box was sealed with another key, or is damaged
     */
    byte @Nullable [] open(byte[] box) {
        byte[] tag = new byte[TAG];
        mac.update(box, TAG, box.length - TAG);
        mac.doFinal(tag, 0);
        if (!MessageDigest.isEqual(tag, Arrays.copyOf(box, TAG))) {
            return null;
        }
        byte[] plain = new byte[box.length - TAG];
        stream.processBytes(box, TAG, plain.length, plain, 0);
        return plain;
    }

    /** Overwrites the keys in cipher and tag with zeros. Bouncy Castle has no other way to clear them. */
    @Override
    public void close() {
        startStream(new byte[KEY], new byte[NONCE]);
        stream.processBytes(new byte[BLOCK], 0, BLOCK, new byte[BLOCK], 0);
        startMac(new byte[KEY]);
    }

    private void startStream(byte[] key, byte[] nonce) {
        KeyParameter copy = new KeyParameter(key);
        stream.init(true, new ParametersWithIV(copy, nonce));
        clear(copy);
    }

    private void startMac(byte[] key) {
        KeyParameter copy = new KeyParameter(key);
        mac.init(copy);
        clear(copy);
    }

    /** Clears a key. This works because {@code getKey} returns the array itself and no copy. */
    static void clear(KeyParameter key) {
        Arrays.fill(key.getKey(), (byte) 0);
    }
}
