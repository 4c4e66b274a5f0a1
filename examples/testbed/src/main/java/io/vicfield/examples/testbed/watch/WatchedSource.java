package io.vicfield.examples.testbed.watch;

import io.vicfield.VicSource;
import org.jspecify.annotations.Nullable;

/** Passes each read to another source, and reports its time. */
public final class WatchedSource implements VicSource {
    private final VicSource source;
    private final Stopwatch stopwatch;

    /** Reads from the source, and reports to the listener. */
    public WatchedSource(VicSource source, StoreListener listener) {
        this.source = source;
        this.stopwatch = new Stopwatch(listener);
    }

    @Override
    public @Nullable String get(String key) {
        return stopwatch.<@Nullable String>time("get", key, () -> source.get(key));
    }

    @Override
    public @Nullable String getSecret(String key) {
        return stopwatch.<@Nullable String>time("getSecret", key, () -> source.getSecret(key));
    }

    @Override
    public VicSource fresh() {
        VicSource fresh = source.fresh();
        return fresh == source ? this : new WatchedSource(fresh, stopwatch.listener());
    }
}
