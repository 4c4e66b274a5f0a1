package io.vicfield;

/** Who sees a key and how long it lives (wire-format, "Scopes"). */
public enum Scope {
    /** Not visible in the guest: the key has no {@code guestinfo.} header. */
    HIDDEN,
    /** The guest reads it, only vSphere changes it: every separator of the key is {@code /}. */
    READ_ONLY,
    /** The guest may change it: every separator of the key is {@code .}. */
    READ_WRITE,
    /** Lost when the VM powers off; everything below is too. The key ends in {@code @non-persistent}. */
    NON_PERSISTENT,
    /** Refreshed whenever it is written; read-only for the guest unless READ_WRITE is given too. */
    VOLATILE,
    /** Stored sealed; read-only for the guest unless READ_WRITE is given too. The key ends in {@code @secret}. */
    SECRET
}
