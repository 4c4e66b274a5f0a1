package io.vicfield.guestinfo;

import io.vicfield.Keys;
import org.jspecify.annotations.Nullable;

/** Why a guest does not write a key. */
public enum Skipped {
    /** It has no {@code guestinfo.} in front: the guest does not see it. */
    HIDDEN,
    /** It has a {@code /}: only the host may change it. */
    READ_ONLY;

    /** Null if the guest may write it. */
    static @Nullable Skipped of(String key) {
        if (!key.startsWith(Keys.GUESTINFO)) {
            return HIDDEN;
        }
        return key.indexOf('/') >= 0 ? READ_ONLY : null;
    }
}
