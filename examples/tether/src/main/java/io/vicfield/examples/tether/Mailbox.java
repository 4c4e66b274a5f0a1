package io.vicfield.examples.tether;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Passes tasks from any thread to the tether's own thread, so that a tether needs no locks. */
final class Mailbox {
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    void post(Runnable task) {
        tasks.add(task);
    }

    void postLater(Duration pause, Runnable task) {
        if (pause.isZero()) {
            post(task);
        } else {
            CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> post(task));
        }
    }

    /** Runs the next task; waits until a task arrives. */
    void doNext() throws InterruptedException {
        tasks.take().run();
    }

    /** Runs the next task, or waits for a task until the given {@link System#nanoTime}. */
    boolean doNextUntil(long end) throws InterruptedException {
        @Nullable Runnable task = tasks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (task != null) {
            task.run();
        }
        return task != null;
    }
}
