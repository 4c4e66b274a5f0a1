package io.vicfield;

/** A secret that cannot be sealed or opened. Names the key on the wire and shows nothing of the secret. */
public final class VicSecretException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String reason;

    /**
     * For the secret stored under a key.
     *
     * @param reason what is wrong and what to do, as the end of a sentence that starts with the key
     */
    public VicSecretException(String key, String reason) {
        super(key + " " + reason);
        this.key = key;
        this.reason = reason;
    }

    /** The key on the wire. */
    public String key() {
        return key;
    }

    /** What is wrong, without the key. */
    public String reason() {
        return reason;
    }
}
