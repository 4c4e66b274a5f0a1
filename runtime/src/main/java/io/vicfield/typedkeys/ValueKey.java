package io.vicfield.typedkeys;

import io.vicfield.codec.ComponentKey;
import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Entry;
import io.vicfield.former.Target;
import org.jspecify.annotations.Nullable;

/** The key of a list, map or array, or of any value that is an entry or element and no record. */
class ValueKey<T> extends TypedKey<@Nullable T> {
    final KeyLocation<T> location;

    ValueKey(KeyLocation<T> location) {
        super(location.root(), location.entry());
        this.location = location;
    }

    @Override
    final String key(Entry below) {
        return existing(location.key(), location.wireKey());
    }

    @Override
    final KeyPath path(Entry below) {
        return location.path();
    }

    @Override
    final Target target(Entry below) {
        return location.target();
    }

    @Override
    @SuppressWarnings("NullAway") // NullAway does not know that this T is the nullable T of TypedKey
    final @Nullable T read(Decoding in) {
        ComponentKey key = location.key();
        int before = in.found();
        T value = location.levels() < 1
                ? null
                : location.codec().decode(in, key, location.prefix(), location.levels(), null);
        if (key.isRequired() && location.prefix() == null && in.found() == before) {
            in.missing(key);
        }
        return value == null ? location.codec().zero(in) : value;
    }

    @Override
    final void write(@Nullable T value, Encoding out) {
        if (location.levels() < 1) {
            location.refuseCut(out);
            return;
        }
        int before = out.mark();
        location.codec().encode(value, location.key(), location.prefix(), location.levels(), out);
        if (out.mark() == before) {
            out.put(location.key(), key(entry), "");
        }
    }
}
