package io.vicfield.typedkeys;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicDecodeException;
import io.vicfield.VicKey;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Entry;
import io.vicfield.former.FormerKeys;
import io.vicfield.former.FormerSource;
import io.vicfield.former.Target;
import io.vicfield.keys.WireKey;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import io.vicfield.text.Printable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all typed keys have in common: the configuration, the entries on the way, reading, writing and matching. Methods that
 * only this package calls have a parameter, because generated classes have a method without parameters per component.
 */
abstract class TypedKey<T extends @Nullable Object> implements VicKey<T> {
    final GeneratedCodec<?> root;
    final Entry entry;

    TypedKey(GeneratedCodec<?> root, Entry entry) {
        this.root = root;
        this.entry = entry;
    }

    /** The key, with wildcards as {@link KeyPath} has them. */
    abstract String key(Entry below);

    abstract KeyPath path(Entry below);

    /** The keys that reading and writing are about. */
    abstract Target target(Entry below);

    abstract T read(Decoding in);

    abstract void write(T value, Encoding out);

    /** Whether a key that matches the pattern is one of these, names aside. */
    boolean isAt(KeyPattern pattern) {
        return path(entry).isAt(pattern) && pattern.kind() != KeyPattern.Kind.ELEMENTS;
    }

    @Override
    public final String wireKey() {
        return KeyPath.shown(key(entry));
    }

    @Override
    public final Set<Scope> wireScopes() {
        return Keys.scopesOf(key(entry));
    }

    @Override
    public final T readFrom(VicSource source) {
        refuseWildcard(this);
        FormerKeys formers = root.formerKeys();
        if (formers == null) {
            return readChecked(source);
        }
        FormerSource former = formers.over(source, target(entry));
        try {
            return readChecked(former);
        } catch (VicDecodeException e) {
            throw former.named(e);
        }
    }

    private T readChecked(VicSource source) {
        Decoding in = new Decoding(source, entry.fork());
        T value = read(in);
        in.problems().check();
        return value;
    }

    @Override
    public final void writeTo(VicSink sink, T value) {
        refuseWildcard(this);
        Encoding out = new Encoding(8, entry.fork());
        write(value, out);
        flush(out, sink, target(entry));
    }

    /** Passes everything to the sink, and tells the sink which former keys it replaces. */
    final void flush(Encoding out, VicSink sink, Target target) {
        FormerKeys formers = root.formerKeys();
        if (formers == null) {
            out.flush(sink);
        } else {
            formers.flush(out, sink, target);
        }
    }

    @Override
    public final boolean matches(String key) {
        KeyPattern pattern = root.patterns().find(key);
        return pattern != null && isAt(pattern) && path(entry).namesMatch(key, root.patterns());
    }

    @Override
    public List<String> wireNames(String key) {
        return matches(key) ? path(entry).wildcards(key, root.patterns()) : List.of();
    }

    /** The key, with control characters escaped. */
    @Override
    public final String toString() {
        return Printable.escape(wireKey());
    }

    static void refuseWildcard(TypedKey<?> key) {
        if (key.path(key.entry).isWildcard()) {
            throw new IllegalStateException(
                    key + " matches several keys, so it cannot read or write; use at() instead of"
                            + " any() to name the entry");
        }
    }

    /** Returns the key, or fails if the component has no key. */
    static String existing(ComponentKey component, String key) {
        if (!component.wire().exists()) {
            throw nonexistent(component.path());
        }
        return key;
    }

    static IllegalStateException nonexistent(String path) {
        return new IllegalStateException(path + " has no key: it is hidden and below a non-persistent component");
    }

    /** Why a value cannot be written here. */
    static String cutMessage(WireKey key) {
        return key.exists()
                ? "is never encoded here: a depth or follow = false of an outer component excludes it"
                : "has no key: it is hidden and below a non-persistent component";
    }
}
