package io.vicfield.spi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same, of an {@link Optional}. */
final class OptionalKey<T> extends EntryKey<Optional<T>> {
    private final NullableKey<T> key;

    OptionalKey(NullableKey<T> key) {
        super(key.entry);
        this.key = key;
    }

    @Override
    public String wireKey() {
        return key.wireKey();
    }

    @Override
    Optional<T> read(Decoding in) {
        return Optional.ofNullable(key.read(in));
    }

    @Override
    void write(@Nullable Optional<T> value, Encoding out) {
        key.write(value == null ? null : value.orElse(null), out);
    }

    @Override
    boolean superseding() {
        return key.superseding();
    }

    @Override
    void supersede(Supersession keys) {
        key.supersede(keys);
    }
}
