package io.vicfield.secret;

import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.crypto.engines.XSalsa20Engine;
import org.bouncycastle.crypto.macs.Poly1305;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.jspecify.annotations.Nullable;

/**
 * One NaCl secretbox: a tag of 16 bytes (Poly1305 over the cipher text) in front of the text encrypted with XSalsa20. The
 * first 32 bytes of the key stream are the tag's key. The only class that sees Bouncy Castle.
 */
final class SecretBox implements AutoCloseable {
    static final int NONCE = 24;
    static final int TAG = 16;

    private static final int KEY = 32;
    private static final int BLOCK = 64;

    private final XSalsa20Engine stream = new XSalsa20Engine();
    private final Poly1305 mac = new Poly1305();

    /** Neither array is kept. */
    SecretBox(byte[] key, byte[] nonce) {
        startStream(key, nonce);
        byte[] tagKey = new byte[KEY];
        stream.processBytes(tagKey, 0, KEY, tagKey, 0);
        startMac(tagKey);
        Arrays.fill(tagKey, (byte) 0);
    }

    /**
     * Fails here if Bouncy Castle is missing, and not at the first secret.
     *
     * @throws NoClassDefFoundError if it is
     */
    static void load() {
        new SecretBox(new byte[KEY], new byte[NONCE]).close();
    }

    /** Puts a text into this box: the tag, then the cipher text. */
    byte[] seal(byte[] plain) {
        byte[] box = new byte[TAG + plain.length];
        stream.processBytes(plain, 0, plain.length, box, TAG);
        mac.update(box, TAG, plain.length);
        mac.doFinal(box, 0);
        return box;
    }

    /** The text of a box of at least {@link #TAG} bytes, or null if it was sealed with another key or is damaged. */
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

    /** Lets a key of zeros overwrite what cipher and tag hold: they have no other way to forget theirs. */
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

    /** A KeyParameter hands out its own array. */
    private static void clear(KeyParameter key) {
        Arrays.fill(key.getKey(), (byte) 0);
    }
}
