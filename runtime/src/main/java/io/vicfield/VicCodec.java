package io.vicfield;

import java.util.List;
import java.util.function.Consumer;

/**
 * Turns a record into keys and texts and back. Generated codecs are stateless and safe for use by several threads; get
 * them from {@code XCodec.INSTANCE}.
 */
public interface VicCodec<T> {
    /**
     * Writes every key of the record, or none: all values are checked before the first key reaches the sink. An empty list
     * or map and what is absent have no key, so in a store that had one it stays; deltas delete it ({@link
     * io.vicfield.extraconfig.DeltaPlanner}).
     *
     * @throws VicEncodeException if the format cannot carry a value; it lists every such value
     * @throws VicSecretException if a secret meets a sink without a cipher
     */
    void encode(T value, VicSink sink);

    /**
     * Reads a record; an absent key leaves the default or the zero value.
     *
     * @throws VicDecodeException if a text is no value of its component; it lists every problem
     */
    T decode(VicSource source);

    /**
     * Reads over an existing record: present keys replace, absent ones keep, maps and records merge, lists take the
     * stored length (wire-format, "Over an existing value").
     *
     * @throws VicDecodeException if a text is no value of its component; it lists every problem
     */
    T decode(VicSource source, T base);

    /**
     * Reads as the Go implementation does: what cannot be read becomes zero and is reported. To write such a record back
     * replaces what it could not read, secrets that did not open among them; a delta withholds those.
     *
     * @param problems is handed each problem that strict reading would report
     * @throws VicDecodeException where Go would crash, or where the record's own constructor refuses the values
     */
    T decodeLeniently(VicSource source, Consumer<VicProblem> problems);

    /**
     * A configuration for logs: a line {@code key = "text"} per key, sorted by key. Texts of secrets and of sensitive
     * components are {@code ********}, long ones are cut and their length is said, control characters are escaped.
     * Never throws: of a value that cannot be written the line says why.
     */
    List<String> describe(T value);

    /** Whether this record's codec reads or writes the key, entries of maps and lists included. */
    boolean owns(String key);
}
