package io.vicfield;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where keys are read from. */
@FunctionalInterface
public interface VicSource {
    /** The text stored under the key, or null if there is no such key. */
    @Nullable String get(String key);

    /**
     * The opened text of a secret, or null if there is no such key.
     *
     * @throws VicSecretException if the key is there and cannot be opened; a source without a cipher opens none
     */
    default @Nullable String getSecret(String key) {
        if (get(key) == null) {
            return null;
        }
        throw new VicSecretException(
                key, "is stored sealed and this source has no key to open it: wrap the source with a SecretKey");
    }

    /**
     * The same keys past whatever this source remembers of them: each look asks the store again. A member of an atomic
     * group that was remembered may be older than its generation.
     */
    default VicSource fresh() {
        return this;
    }

    /** Reads from a map, which is not copied. */
    static VicSource of(Map<String, String> values) {
        return values::get;
    }

    /** Reads keys with a prefix behind their header, {@code guestinfo.vice./init/a} for {@code guestinfo.vice./a}. */
    static VicSource withPrefix(VicSource source, String prefix) {
        return new PrefixedSource(source, prefix);
    }
}
