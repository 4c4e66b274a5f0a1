package io.vicfield;

import java.util.List;
import java.util.function.Consumer;

/**
 * Encodes a record as keys and values, and decodes it. Generated codecs are safe for use by several threads.
 *
 * <p>The annotation processor generates the codec of a record {@code X} as {@code XCodec.INSTANCE}:
 *
 * {@snippet :
 * Map<String, String> values = new TreeMap<>();
 * AgentConfigCodec.INSTANCE.encode(config, VicSink.into(values));
 * AgentConfig same = AgentConfigCodec.INSTANCE.decode(VicSource.of(values));
 * }
 *
 * @param <T> the record
 * @since 0.1
 */
public interface VicCodec<T> {
    /**
     * Encodes a record into a sink. The codec checks all values, and the sink's {@linkplain VicSink#checker checker} all keys,
     * before the codec writes the first key.
     *
     * <p>Empty lists, empty maps and absent values write no key. If the store already has such a key, the key stays. A delta
     * deletes it, and {@link io.vicfield.extraconfig.DeltaPlanner#replace} removes it from a map.
     *
     * @param value the record to encode
     * @param sink the sink that gets all keys and values
     * @throws VicEncodeException if the format cannot carry a value; it lists every such value, and no key is written
     * @throws VicSecretException if the record has a secret and the sink cannot seal it; no key is written
     */
    void encode(T value, VicSink sink);

    /**
     * Decodes a record from a source. A component whose key is missing gets its default or its zero value.
     *
     * @param source the source to read from
     * @return the decoded record
     * @throws VicDecodeException if a value cannot be parsed, a required component is missing, or the record's constructor
     *     refuses the values; it lists every problem
     */
    T decode(VicSource source);

    /**
     * Decodes a record over an existing one (wire-format, "Decoding over a record").
     *
     * <p>A component whose key is missing keeps the value of the base. Maps and records are merged with those of the base.
     * Lists get the stored length.
     *
     * @param source the source to read from
     * @param base the record that supplies the values of missing keys
     * @return the decoded record
     * @throws VicDecodeException if a value cannot be parsed, or the record's constructor refuses the values; it lists every
     *     problem
     */
    T decode(VicSource source, T base);

    /**
     * Decodes a record as the Go implementation does. A value that cannot be parsed gets the value that Go gives it, mostly
     * zero, and is reported.
     *
     * <p>If you encode the record into the same store, it overwrites the values that could not be parsed, and the secrets
     * that could not be opened. A delta withholds these secrets instead.
     *
     * @param source the source to read from
     * @param problems receives each problem that {@link #decode(VicSource)} would report
     * @return the decoded record
     * @throws VicDecodeException if Go would crash, or if the record's constructor refuses the values
     */
    T decodeLeniently(VicSource source, Consumer<VicProblem> problems);

    /**
     * Describes a record for logs, with one line {@code key = "value"} per key, sorted by key.
     *
     * <p>Secret and sensitive values are shown as {@code ********}. Values over 80 characters are cut, followed by their
     * length. Control characters are escaped. This method never throws: a line that starts with {@code !} reports a value
     * that cannot be encoded.
     *
     * @param value the record to describe
     * @return the lines, sorted by key
     */
    List<String> describe(T value);

    /**
     * {@return whether this codec reads or writes a key, including former keys and the keys of entries and elements}
     *
     * @param key a key, with its header
     */
    boolean owns(String key);
}
