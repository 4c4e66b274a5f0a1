package io.vicfield;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Supplies the keys and values from which a record is decoded.
 *
 * {@snippet :
 * VicSource source = properties::getProperty;
 * AgentConfig config = AgentConfigCodec.INSTANCE.decode(source);
 * }
 *
 * @since 0.1
 */
@FunctionalInterface
public interface VicSource {
    /**
     * {@return the value under a key; null if the key is missing}
     *
     * @param key the key, with its header
     */
    @Nullable String get(String key);

    /**
     * {@return the value under a key; null if the key is missing} A source that finds a key by its parts overrides this method,
     * so that the parts of a key below an entry are not joined.
     *
     * @param start the start of the key
     * @param end the rest of the key
     */
    default @Nullable String get(String start, String end) {
        return get(start.concat(end));
    }

    /**
     * {@return the opened secret under a key; null if the key is missing or empty} A sealed value is never empty. A guest
     * cannot delete a key, and makes it empty instead.
     *
     * @param key the key, with its header
     * @throws VicSecretException if the secret cannot be opened; a source without a cipher cannot open any
     */
    default @Nullable String getSecret(String key) {
        String stored = get(key);
        if (stored == null || stored.isEmpty()) {
            return null;
        }
        throw new VicSecretException(
                key, "is sealed, but this source has no key to open it; wrap the source with a SecretKey");
    }

    /**
     * {@return a source that asks the store again for every key} A source without a cache returns itself.
     *
     * <p>Atomic groups are read through it, because a cached member may be older than the group's generation.
     */
    default VicSource fresh() {
        return this;
    }

    /**
     * {@return a source that reads from a map} The map is not copied.
     *
     * @param values the keys and their values
     */
    static VicSource of(Map<String, String> values) {
        return values::get;
    }

    /**
     * {@return a source that inserts a prefix after the header of each key (wire-format, "Keys")} Hidden keys stay
     * unchanged.
     *
     * @param source the source that holds the prefixed keys
     * @param prefix for example {@code init}, which makes {@code guestinfo.vice./init/a} of {@code guestinfo.vice./a}
     */
    static VicSource withPrefix(VicSource source, String prefix) {
        return new PrefixedSource(source, prefix);
    }
}
