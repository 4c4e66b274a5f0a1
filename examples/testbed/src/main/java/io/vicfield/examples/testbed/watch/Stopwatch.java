package io.vicfield.examples.testbed.watch;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Times one call of a store. */
record Stopwatch(StoreListener listener) {
    <T extends @Nullable Object> T time(String operation, String key, Supplier<T> call) {
        StoreEvent event = new StoreEvent(operation, key);
        event.begin();
        long start = System.nanoTime();
        try {
            return call.get();
        } finally {
            event.commit();
            listener.accessed(operation, key, System.nanoTime() - start);
        }
    }

    void time(String operation, String key, Runnable call) {
        this.<@Nullable Void>time(operation, key, () -> {
            call.run();
            return null;
        });
    }
}
