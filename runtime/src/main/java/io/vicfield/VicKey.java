package io.vicfield;

import org.jspecify.annotations.Nullable;

/**
 * The key of one component, which reads and writes that component alone. {@code skipEncode} and {@code skipDecode} apply to
 * whole records only; a key ignores them.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public interface VicKey<T extends @Nullable Object> extends VicReadKey<T> {
    /**
     * Encodes a value at the key and below it, and writes no other key.
     *
     * <p>Writing an entry does not change the map's list of names, and writing an element does not change the list's count.
     * An empty list or map writes an empty value, which decodes as empty. An absent optional value writes nothing, and
     * neither do absent values in a record.
     *
     * @param sink the sink to write to
     * @param value the value to encode
     * @throws VicEncodeException if the format cannot carry the value, or has no key for it; no key is written then
     * @throws VicSecretException if the value is secret and the sink cannot seal it
     * @throws IllegalStateException for a wildcard
     */
    void writeTo(VicSink sink, T value);
}
