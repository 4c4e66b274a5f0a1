package io.vicfield.examples.testbed.watch;

import io.vicfield.VicSink;
import org.jspecify.annotations.Nullable;

/** Passes each write to another sink, and reports its time. */
public final class WatchedSink implements VicSink {
    private final VicSink sink;
    private final Stopwatch stopwatch;

    /** Writes into the sink, and reports to the listener. */
    public WatchedSink(VicSink sink, StoreListener listener) {
        this.sink = sink;
        this.stopwatch = new Stopwatch(listener);
    }

    @Override
    public void put(String key, String value) {
        stopwatch.time("put", key, () -> sink.put(key, value));
    }

    @Override
    public void putSecret(String key, String value) {
        stopwatch.time("putSecret", key, () -> sink.putSecret(key, value));
    }

    @Override
    public void supersede(String formerKey, String key) {
        stopwatch.time("supersede", formerKey, () -> sink.supersede(formerKey, key));
    }

    @Override
    public void remove(String key) {
        stopwatch.time("remove", key, () -> sink.remove(key));
    }

    @Override
    public void beginGroup(String generationKey) {
        stopwatch.time("beginGroup", generationKey, () -> sink.beginGroup(generationKey));
    }

    @Override
    public void endGroup(String generationKey) {
        stopwatch.time("endGroup", generationKey, () -> sink.endGroup(generationKey));
    }

    /** The checker stores nothing, so it is not watched. */
    @Override
    public @Nullable VicSink checker() {
        return sink.checker();
    }
}
