package io.vicfield.guestinfo;

import io.vicfield.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a guest may not change a key.
 *
 * @since 0.1
 */
public enum Skipped {
    /** The key does not start with {@code guestinfo.}, so the guest cannot see it. */
    HIDDEN,
    /** The key contains a {@code /}, so only the host may change it. */
    READ_ONLY;

    /** Returns the reason for a key; null if the guest may change it. */
    static @Nullable Skipped of(String key) {
        if (!key.startsWith(Keys.GUESTINFO)) {
            return HIDDEN;
        }
        return key.indexOf('/') >= 0 ? READ_ONLY : null;
    }
}
