package io.vicfield;

/**
 * Sets who sees a key, and how long the key lives (wire-format, "Keys").
 *
 * @since 0.1
 */
public enum Scope {
    /** The guest cannot see the key. The key does not start with {@code guestinfo.}. */
    HIDDEN,
    /** The guest can read the key, and only vSphere can change it. Every separator of the key is {@code /}. */
    READ_ONLY,
    /** The guest can read and change the key. Every separator of the key is {@code .}. */
    READ_WRITE,
    /**
     * The key is deleted when the VM powers off, and so are all keys below it. These keys end in {@code @non-persistent}.
     */
    NON_PERSISTENT,
    /**
     * The value is computed again whenever its record is encoded; see {@link VicField#refresh()}. The guest can only read
     * the key, unless READ_WRITE or HIDDEN is given too.
     */
    VOLATILE,
    /**
     * The value is stored sealed. The guest can only read the key, unless READ_WRITE or HIDDEN is given too. The key ends
     * in {@code @secret}.
     */
    SECRET
}
