package io.vicfield.typedkeys;

import io.vicfield.Scope;
import io.vicfield.VicConvertedKey;
import io.vicfield.VicKey;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import java.util.List;
import java.util.Set;

/** The key of a converted value, with the keys of the stored value. */
final class ConvertedKey<T, E> implements VicConvertedKey<T, E> {
    private final VicKey<T> key;
    private final E wire;

    ConvertedKey(VicKey<T> key, E wire) {
        this.key = key;
        this.wire = wire;
    }

    @Override
    public E wire() {
        return wire;
    }

    @Override
    public String wireKey() {
        return key.wireKey();
    }

    @Override
    public Set<Scope> wireScopes() {
        return key.wireScopes();
    }

    @Override
    public T readFrom(VicSource source) {
        return key.readFrom(source);
    }

    @Override
    public void writeTo(VicSink sink, T value) {
        key.writeTo(sink, value);
    }

    @Override
    public boolean matches(String other) {
        return key.matches(other);
    }

    @Override
    public List<String> wireNames(String other) {
        return key.wireNames(other);
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
