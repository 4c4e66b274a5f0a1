package io.vicfield;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Receives the keys and values of an encoded record.
 *
 * <p>Only {@link #put} has no default. A sink that implements nothing else refuses secrets, and keeps former keys:
 *
 * {@snippet :
 * VicSink sink = (key, value) -> properties.setProperty(key, value);
 * AgentConfigCodec.INSTANCE.encode(config, sink);
 * }
 *
 * @since 0.1
 */
@FunctionalInterface
public interface VicSink {
    /**
     * Stores a value under a key.
     *
     * @param key the key, with its header
     * @param value the encoded value; may be empty
     */
    void put(String key, String value);

    /**
     * Seals a secret and stores it under a key.
     *
     * <p>Codecs put the first secret of a record, or the atomic group that holds it, before all other keys. So a sink that
     * cannot seal secrets gets no key of the record.
     *
     * @param key the key, with its header
     * @param value the secret, not sealed yet
     * @throws VicSecretException if this sink cannot seal secrets, because no secret is ever stored unsealed
     */
    default void putSecret(String key, String value) {
        throw new VicSecretException(
                key, "is a secret, but this sink has no key to seal it; wrap the sink with a SecretKey");
    }

    /**
     * Replaces a former key by a current key. Does nothing by default.
     *
     * <p>Codecs call this after all keys of the record are written, or all keys of an atomic group. They also call it if
     * there was no value to write under the current key. A store that can delete removes the former key. A store that can
     * only change keys sets it to the empty value. Otherwise a later read would find the old value under the former key.
     *
     * @param formerKey the store may have this key or not
     * @param key the current key; a sink that does not pass on this key must not change the former key
     */
    default void supersede(String formerKey, String key) {}

    /**
     * Removes the key of an atomic group's member that has no value now, for example an empty list. Does nothing by default.
     *
     * <p>Live stores remove the key, or set it to the empty value. A plain map keeps it, as the Go implementation does.
     *
     * @param key the key, with its header
     */
    default void remove(String key) {}

    /**
     * Begins an atomic group, whose members follow. Does nothing by default.
     *
     * <p>Live stores write the next odd generation, which tells readers that the members are not complete. Plain maps hold
     * no generation.
     *
     * @param generationKey the key of the group's generation
     */
    default void beginGroup(String generationKey) {}

    /**
     * Ends an atomic group, whose members are written. Does nothing by default.
     *
     * <p>Live stores write the next even generation, which tells readers that the members are complete.
     *
     * @param generationKey the key of the group's generation
     */
    default void endGroup(String generationKey) {}

    /**
     * Returns a sink that refuses every key and value that this sink cannot store, and stores nothing.
     *
     * <p>A codec passes the whole record to this sink's checker before it puts the first key into this sink. So a sink holds
     * all keys of a record or none. A sink that wraps another sink wraps the checker of that sink.
     *
     * @return the checker; null, the default, if this sink stores every key and value
     */
    default @Nullable VicSink checker() {
        return null;
    }

    /**
     * {@return a sink that writes into a map, and removes former keys from it} The map is not copied.
     *
     * @param values the map that gets the keys and values
     */
    static VicSink into(Map<String, String> values) {
        return new MapSink(values);
    }

    /**
     * {@return a sink that passes on only keys that show at least one of these scopes}
     *
     * @param scopes with HIDDEN, every hidden key is passed on
     */
    default VicSink only(Set<Scope> scopes) {
        Set<Scope> wanted = Set.copyOf(scopes);
        return new MappedSink(this, key -> Collections.disjoint(wanted, Keys.scopesOf(key)) ? null : key);
    }

    /**
     * {@return a sink that inserts a prefix after the header of each key (wire-format, "Keys")} Hidden keys stay unchanged.
     *
     * @param sink the sink that gets the prefixed keys
     * @param prefix for example {@code init}, which makes {@code guestinfo.vice./init/a} of {@code guestinfo.vice./a}
     */
    static VicSink withPrefix(VicSink sink, String prefix) {
        return new MappedSink(sink, key -> Keys.inject(prefix, key));
    }
}
