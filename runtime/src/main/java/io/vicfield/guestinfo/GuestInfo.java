package io.vicfield.guestinfo;

import io.vicfield.Keys;
import io.vicfield.VicCodec;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.spi.GeneratedCodec;
import io.vicfield.text.Generation;
import io.vicfield.text.Nil;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of this VM, as its guest sees and changes it.
 *
 * <p>Reading: hidden keys are never asked for, being none of the guest's; every other key is asked for at most once,
 * until {@link #refresh} begins a new snapshot. Writing: hidden keys and those with a {@code /}, which only the host may
 * change, are left out and listed in {@link #skipped} (Go's guest sink leaves them out in silence). {@code ""} travels as
 * {@code <nil>}, as in Go. For use by several threads.
 */
public final class GuestInfo implements VicSource, VicSink {
    private final GuestRpc rpc;
    private final Map<String, Skipped> skipped = new ConcurrentSkipListMap<>();
    private volatile Map<String, Optional<String>> snapshot = new ConcurrentHashMap<>();

    /** Over a way to the host, {@link GuestRpc#detect} say. */
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

    /** {@inheritDoc} The answers belong to this snapshot from then on. */
    @Override
    public VicSource fresh() {
        return this::askAgain;
    }

    /**
     * Sets a key, if the guest may; see {@link #write} for more than one.
     *
     * @throws GuestRpcException if that does not work; TOO_LARGE and UNSENDABLE before anything is sent
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

    /** Empties the former key if it holds something, where the guest may write both. */
    @Override
    public void supersede(String formerKey, String key) {
        if (empties(formerKey, key)) {
            send(GuestCommand.put(formerKey, ""));
        }
    }

    /** Whether a former key has to be emptied. */
    boolean empties(String formerKey, String key) {
        if (Skipped.of(formerKey) != null || Skipped.of(key) != null) {
            return false;
        }
        String text = get(formerKey);
        return text != null && !text.isEmpty();
    }

    /** Empties a key of an atomic group, if it is there and the guest's to write: a guest cannot delete it. */
    @Override
    public void remove(String key) {
        if (Skipped.of(key) == null && holdsText(key)) {
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

    /** Forgets what was read: every key is asked for again. */
    public void refresh() {
        snapshot = new ConcurrentHashMap<>();
    }

    /** Every key that was to be written so far and is not the guest's to write, sorted. */
    public Map<String, Skipped> skipped() {
        return new TreeMap<>(skipped);
    }

    /**
     * A guest can empty a key, with {@code put(key, "")}, and not delete it.
     *
     * @throws UnsupportedOperationException always
     */
    public void delete(String key) {
        throw new UnsupportedOperationException(key + ": a guest cannot delete a key; put(key, \"\") empties it");
    }

    /** Writes what the guest may write of a record; see the other {@link #write(Consumer)}. */
    public <T> GuestWrite write(VicCodec<T> codec, T value) {
        return write(sink -> codec.encode(value, sink));
    }

    /**
     * Writes several keys, after it has checked that each of them can be sent. The host takes them one by one: where a
     * request fails, those before it are written, and the error says how many; a group that it is in is torn for readers
     * until it is written again.
     *
     * @param writer puts the keys, through a sink with prefix or one that seals if need be
     * @return what was written and what was left out
     * @throws GuestRpcException if a key cannot be sent (nothing is written then), or was not taken
     */
    public GuestWrite write(Consumer<? super VicSink> writer) {
        GuestWriting writing = new GuestWriting(this);
        writer.accept(writing);
        skipped.putAll(writing.skipped());
        return writing.send(this::send);
    }

    /** {@link #readConsistently(GeneratedCodec, int, UnaryOperator)} without prefix and secrets. */
    public <T> T readConsistently(GeneratedCodec<T> codec, int attempts) {
        return readConsistently(codec, attempts, UnaryOperator.identity());
    }

    /**
     * Reads a record in a new snapshot, then the counts of lists and the names of entries once more; where those have
     * changed meanwhile, or the record cannot be read, all again. Values that change between two requests, and leave
     * lists and names as they are, it cannot notice.
     *
     * @param attempts how often at most, 3 say
     * @param wrap what the codec reads through, {@code source -> VicSource.withPrefix(source, "init")} say
     * @throws TornReadException if lists or names changed every time
     * @throws io.vicfield.VicDecodeException if the record cannot be read, for the same reasons twice
     */
    public <T> T readConsistently(GeneratedCodec<T> codec, int attempts, UnaryOperator<VicSource> wrap) {
        return new ConsistentRead<>(codec, wrap).read(this, new GuestInfo(rpc), attempts);
    }

    private Optional<String> ask(String key) {
        return Optional.ofNullable(rpc.send(GuestCommand.get(key))).map(Nil::unescape);
    }

    private @Nullable String askAgain(String key) {
        if (!key.startsWith(Keys.GUESTINFO)) {
            return null;
        }
        Optional<String> answer = ask(key);
        snapshot.put(key, answer);
        return answer.orElse(null);
    }

    /** Whether the host has a text for a key now. */
    boolean holdsText(String key) {
        String text = askAgain(key);
        return text != null && !text.isEmpty();
    }

    /** If it fails nobody knows what the host has now. */
    private void send(GuestCommand command) {
        snapshot.remove(command.key());
        rpc.send(command);
    }
}
