package io.vicfield.spi;

import io.vicfield.Scope;
import io.vicfield.VicKey;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.keys.Keys;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A key with the entries that lead to it: walks start below them. */
abstract class EntryKey<T extends @Nullable Object> implements VicKey<T> {
    /** What the key is below. */
    protected final Entry entry;

    EntryKey(Entry entry) {
        this.entry = entry;
    }

    abstract T read(Decoding in);

    abstract void write(T value, Encoding out);

    @Override
    public Set<Scope> wireScopes() {
        return Keys.scopesOf(wireKey());
    }

    @Override
    public T readFrom(VicSource source) {
        Decoding in = new Decoding(source);
        in.entry = entry.fork();
        T value = read(in);
        in.problems.check();
        return value;
    }

    @Override
    public void writeTo(VicSink sink, T value) {
        Encoding out = new Encoding(8);
        out.entry = entry.fork();
        write(value, out);
        flush(out, sink);
    }

    /** Hands everything to the sink; former keys that are replaced by it go. */
    final void flush(Encoding out, VicSink sink) {
        if (superseding()) {
            out.flush(sink, this::supersede);
        } else {
            out.flush(sink);
        }
    }

    /** Whether the key, or one below it, had another one in earlier versions. */
    abstract boolean superseding();

    /** Goes over all keys that {@link #write} may have written. */
    abstract void supersede(Supersession keys);

    /** The key. */
    @Override
    public String toString() {
        return wireKey();
    }

    /** A key, if the wire has it. */
    static String existing(PlacedKey placed, String key) {
        if (!placed.wire.exists()) {
            throw nonexistent(placed.path());
        }
        return key;
    }

    static IllegalStateException nonexistent(String path) {
        return new IllegalStateException(path + " has no key: it is hidden and below a non-persistent one");
    }

    /** Reports a value that the record itself would never write here. */
    static void cut(PlacedKey key, @Nullable String at, Encoding out) {
        out.problem(
                key,
                at,
                "a value",
                key.wire.exists()
                        ? "is never written here: a depth or follow = false above ends before it"
                        : "has no key: it is hidden and below a non-persistent one");
    }
}
