package io.vicfield.secret;

import io.vicfield.VicSink;
import java.security.SecureRandom;

/** Seals secrets and passes them to another sink; see {@link SecretKey#seal}. */
final class SealingSink implements VicSink {
    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final VicSink sink;

    SealingSink(SecretKey key, VicSink sink) {
        this.key = key;
        this.sink = sink;
    }

    @Override
    public void put(String wireKey, String value) {
        sink.put(wireKey, value);
    }

    @Override
    public void putSecret(String wireKey, String value) {
        sink.put(wireKey, SealedValue.seal(key, wireKey, value, random));
    }

    @Override
    public void supersede(String formerKey, String wireKey) {
        sink.supersede(formerKey, wireKey);
    }

    @Override
    public void remove(String wireKey) {
        sink.remove(wireKey);
    }

    @Override
    public void beginGroup(String generationKey) {
        sink.beginGroup(generationKey);
    }

    @Override
    public void endGroup(String generationKey) {
        sink.endGroup(generationKey);
    }

    /** {@inheritDoc} Seals each secret once more, because only then is it known that the key seals it. */
    @Override
    public VicSink checker() {
        VicSink checker = sink.checker();
        return new SealingSink(key, checker == null ? (wireKey, value) -> {} : checker);
    }
}
