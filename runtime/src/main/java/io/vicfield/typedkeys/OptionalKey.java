package io.vicfield.typedkeys;

import io.vicfield.codec.Decoding;
import io.vicfield.codec.Encoding;
import io.vicfield.codec.Entry;
import io.vicfield.former.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of a component that is an {@link Optional} scalar. */
final class OptionalKey<T> extends TypedKey<Optional<T>> {
    private final ScalarKey<T> key;

    OptionalKey(ScalarKey<T> key) {
        super(key.root, key.entry);
        this.key = key;
    }

    @Override
    String key(Entry below) {
        return key.key(below);
    }

    @Override
    KeyPath path(Entry below) {
        return key.path(below);
    }

    @Override
    Target target(Entry below) {
        return key.target(below);
    }

    @Override
    Optional<T> read(Decoding in) {
        return Optional.ofNullable(key.read(in));
    }

    @Override
    void write(@Nullable Optional<T> value, Encoding out) {
        key.write(value == null ? null : value.orElse(null), out);
    }
}
