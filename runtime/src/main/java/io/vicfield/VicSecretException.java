package io.vicfield;

import io.vicfield.text.Printable;

/**
 * Reports a secret that cannot be sealed or opened. The message names the secret's key and shows nothing of the secret.
 *
 * @since 0.1
 */
public final class VicSecretException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The key. */
    private final String key;
    /** What went wrong. */
    private final String reason;

    /**
     * Creates an exception about the secret under a key.
     *
     * @param key the key, with its header
     * @param reason what is wrong and how to fix it, as the end of a sentence that starts with the key
     */
    public VicSecretException(String key, String reason) {
        super(Printable.escape(key + " " + reason));
        this.key = key;
        this.reason = reason;
    }

    /** {@return the key that the secret is stored under} */
    public String key() {
        return key;
    }

    /** {@return what is wrong and how to fix it, without the key} */
    public String reason() {
        return reason;
    }
}
