package io.vicfield;

import org.jspecify.annotations.Nullable;

/**
 * A key that can be read and written. {@code skipEncode} and {@code skipDecode} are about whole records: a key does what
 * it is asked to.
 *
 * @param <T> what is stored at the key, or at it and below
 */
public interface VicKey<T extends @Nullable Object> extends VicReadKey<T> {
    /**
     * Writes what is at the key and below it, and nothing else: an entry of a map leaves the map's list of names as it
     * is, an element of a list its count. An empty list or map puts an empty text, which is read as such; an absent
     * optional puts nothing, and so do the unset values of a record.
     *
     * @throws VicEncodeException if the format cannot carry the value, or has no key for it; nothing is written then
     * @throws VicSecretException if a secret meets a sink without a cipher
     */
    void writeTo(VicSink sink, T value);
}
