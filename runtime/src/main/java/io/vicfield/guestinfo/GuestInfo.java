package io.vicfield.guestinfo;

import io.vicfield.Keys;
import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.spi.GeneratedCodec;
import io.vicfield.text.Generation;
import io.vicfield.text.Nil;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the configuration of this VM from inside its guest. Safe for use by several threads.
 *
 * {@snippet :
 * GuestInfo guest = new GuestInfo(GuestRpc.detect());
 * AgentConfig config = AgentConfigCodec.INSTANCE.decode(guest);
 * GuestWrite result = guest.write(AgentConfigCodec.INSTANCE, config.withStarted(true));
 * }
 *
 * <p>Reading: a guest cannot see hidden keys, so they are never requested. Every other key is requested once, until
 * {@link #refresh} begins a new snapshot; keys of atomic groups, and keys that are written, are requested again.
 *
 * <p>Writing: a guest cannot change hidden keys and keys with a {@code /}. They are not sent, and {@link #skipped} lists
 * them; Go's guest sink drops them silently. The empty value is sent as {@code <nil>}, as in Go.
 *
 * @since 0.1
 */
public final class GuestInfo implements VicSource, VicSink {
    private final GuestRpc rpc;
    private final Map<String, Skipped> skipped = new ConcurrentSkipListMap<>();
    private volatile Map<String, Optional<String>> snapshot = new ConcurrentHashMap<>();

    /**
     * Begins a snapshot without any key.
     *
     * @param rpc the way to the host, for example {@link GuestRpc#detect}
     */
    public GuestInfo(GuestRpc rpc) {
        this.rpc = rpc;
    }

    @Override
    public @Nullable String get(String key) {
        if (!key.startsWith(Keys.GUESTINFO)) {
            return null;
        }
        return snapshot.computeIfAbsent(key, this::ask).orElse(null);
    }

    /** {@inheritDoc} The answers also become part of this snapshot. */
    @Override
    public VicSource fresh() {
        return this::askAgain;
    }

    /**
     * Sets a key if the guest may change it. To set several keys, use {@link #write}.
     *
     * @throws GuestRpcException if the request fails; with TOO_LARGE and UNSENDABLE nothing was sent
     */
    @Override
    public void put(String key, String value) {
        Skipped reason = Skipped.of(key);
        if (reason == null) {
            send(GuestCommand.put(key, value));
        } else {
            skipped.put(key, reason);
        }
    }

    /** Sets the former key to the empty value, if it has another value and the guest may change both keys. */
    @Override
    public void supersede(String formerKey, String key) {
        if (empties(formerKey, key)) {
            send(GuestCommand.put(formerKey, ""));
        }
    }

    /** Returns whether a former key has to be emptied. */
    boolean empties(String formerKey, String key) {
        if (Skipped.of(formerKey) != null || Skipped.of(key) != null) {
            return false;
        }
        String value = get(formerKey);
        return value != null && !value.isEmpty();
    }

    /** Sets a key to the empty value, if it has another value and the guest may change it. A guest cannot delete keys. */
    @Override
    public void remove(String key) {
        if (Skipped.of(key) == null && hasValue(key)) {
            send(GuestCommand.put(key, ""));
        }
    }

    @Override
    public void beginGroup(String generationKey) {
        if (Skipped.of(generationKey) == null) {
            send(GuestCommand.set(generationKey, Generation.begun(askAgain(generationKey))));
        }
    }

    @Override
    public void endGroup(String generationKey) {
        if (Skipped.of(generationKey) == null) {
            send(GuestCommand.set(generationKey, Generation.settled(askAgain(generationKey))));
        }
    }

    /** {@inheritDoc} It throws a GuestRpcException, TOO_LARGE or UNSENDABLE. */
    @Override
    public VicSink checker() {
        return new GuestCheck();
    }

    /** Begins a new snapshot: every key is requested again. */
    public void refresh() {
        snapshot = new ConcurrentHashMap<>();
    }

    /** {@return every key that was not sent so far because the guest may not change it, sorted by key} */
    public Map<String, Skipped> skipped() {
        return new TreeMap<>(skipped);
    }

    /**
     * Encodes a record, and writes the keys that the guest may change; see {@link #write(Consumer)}.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @param value the record to write
     * @return the written and the skipped keys
     * @throws io.vicfield.VicEncodeException if the format cannot carry a value; no key is written then
     * @throws io.vicfield.VicSecretException if the record has a secret; no key is written then
     * @throws GuestRpcException if a key cannot be sent (no key is written then), or a request fails
     */
    public <T> GuestWrite write(VicCodec<T> codec, T value) {
        return write(sink -> codec.encode(value, sink));
    }

    /**
     * Writes several keys, after a check that all of them can be sent.
     *
     * <p>The keys are sent one by one. If a request fails, the keys before it are written, and the error tells their number.
     * If this happens inside an atomic group, readers see the group as torn until it is written again.
     *
     * @param writer puts the keys into the given sink, for example {@code sink -> codec.encode(record, key.seal(sink))}
     * @return the written and the skipped keys
     * @throws GuestRpcException if a key cannot be sent (no key is written then), or a request fails
     */
    public GuestWrite write(Consumer<? super VicSink> writer) {
        GuestWriting writing = new GuestWriting(this);
        writer.accept(writing);
        skipped.putAll(writing.skipped());
        return writing.send(this::send);
    }

    /**
     * Reads a record whose lists and maps do not change meanwhile; see
     * {@link #readConsistently(GeneratedCodec, int, UnaryOperator)}.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @param attempts the largest number of reads; at least 1
     * @return the decoded record
     */
    public <T> T readConsistently(GeneratedCodec<T> codec, int attempts) {
        return readConsistently(codec, attempts, UnaryOperator.identity());
    }

    /**
     * Reads a record whose lists and maps do not change meanwhile.
     *
     * <p>The method reads the record in a new snapshot. Then it reads the counts of lists and the names of entries again that
     * were not empty. If one of these has changed, or the record cannot be decoded, it starts again. It does not notice other
     * values that change between two requests. A list whose elements share one key counts as one value.
     *
     * <p>It sends {@link GuestRpc#requestsAtOnce} requests at once. If these are several, it decodes the answers that it has
     * so far after each batch, to find the next keys. Constructors and converters then get incomplete values too, and the
     * errors that they throw do not count.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @param attempts the largest number of reads; at least 1
     * @param wrap wraps the source, for example {@code source -> VicSource.withPrefix(source, "init")}
     * @return the decoded record
     * @throws TornReadException if counts or names changed during every attempt
     * @throws io.vicfield.VicDecodeException if the last attempt, or two attempts in a row with the same problems, cannot
     *     decode the record
     */
    public <T> T readConsistently(GeneratedCodec<T> codec, int attempts, UnaryOperator<VicSource> wrap) {
        return new ConsistentRead<>(codec, wrap).read(this, new GuestInfo(rpc), attempts);
    }

    private Optional<String> ask(String key) {
        return Optional.ofNullable(rpc.send(GuestCommand.get(key))).map(Nil::unescape);
    }

    private @Nullable String askAgain(String key) {
        return key.startsWith(Keys.GUESTINFO) ? request(key).orElse(null) : null;
    }

    /** Requests a key that begins with {@code guestinfo.}, and keeps the answer. */
    Optional<String> request(String key) {
        // The map is locked for the key, so that this answer does not replace a value that another thread writes
        // meanwhile.
        return Objects.requireNonNull(snapshot.compute(key, (same, old) -> ask(same)));
    }

    /** Returns the answer for a key, which is empty for a missing or hidden key; null if the answer is not known yet. */
    @Nullable Optional<String> known(String key) {
        return key.startsWith(Keys.GUESTINFO) ? snapshot.get(key) : Optional.empty();
    }

    /** Returns how many requests can be sent at once. */
    int requestsAtOnce() {
        return rpc.requestsAtOnce();
    }

    /** Asks the host whether a key now has a value that is not empty. */
    boolean hasValue(String key) {
        String value = askAgain(key);
        return value != null && !value.isEmpty();
    }

    private void send(GuestCommand command) {
        try {
            rpc.send(command);
        } finally {
            // After a failed request, the host may have the old value or the new one.
            snapshot.remove(command.key());
        }
    }
}
