package io.vicfield.examples.tether;

import io.vicfield.MapStore;
import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.tether.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The host's side of a store in memory: it changes the configuration and waits for published values. */
final class WatchedStore implements Store {
    static final long GENEROUS = TimeUnit.SECONDS.toNanos(60);

    private final MapStore keys = new MapStore();
    private final List<String> published = new ArrayList<>();
    private boolean refusing;

    @Override
    public synchronized ExecutorConfig load() {
        return ExecutorConfigCodec.INSTANCE.decode(keys);
    }

    @Override
    public synchronized void publish(Consumer<? super VicSink> writer) {
        if (refusing) {
            throw new IllegalStateException("the host is away");
        }
        Map<String, String> batch = new TreeMap<>();
        writer.accept(VicSink.into(batch));
        published.addAll(batch.keySet());
        batch.forEach(keys::put);
        notifyAll();
    }

    /** Writes as the host. */
    synchronized void store(ExecutorConfig config) {
        ExecutorConfigCodec.INSTANCE.encode(config, keys);
    }

    synchronized void put(String key, String value) {
        keys.put(key, value);
    }

    synchronized void refuse(boolean refuse) {
        refusing = refuse;
    }

    /** Returns every key that was published so far, one for each write. */
    synchronized List<String> published() {
        return List.copyOf(published);
    }

    synchronized SessionConfig session(String id) {
        return load().sessions().getOrDefault(id, SessionConfig.EMPTY);
    }

    SessionConfig awaitEnd(String id) throws InterruptedException {
        return await(config -> ended(config.sessions().get(id))).sessions().getOrDefault(id, SessionConfig.EMPTY);
    }

    static boolean ended(SessionConfig session) {
        return session.detail().stopTime() > 0;
    }

    /** Waits for a configuration that meets a condition, and returns it. */
    synchronized ExecutorConfig await(Predicate<ExecutorConfig> so) throws InterruptedException {
        long end = System.nanoTime() + GENEROUS;
        while (!so.test(load())) {
            long rest = end - System.nanoTime();
            if (rest <= 0) {
                throw new AssertionError("never so: " + keys.toMap());
            }
            TimeUnit.NANOSECONDS.timedWait(this, rest);
        }
        return load();
    }
}
