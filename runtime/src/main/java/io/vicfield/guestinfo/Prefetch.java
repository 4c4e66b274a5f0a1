package io.vicfield.guestinfo;

import io.vicfield.VicDecodeException;
import io.vicfield.VicSource;
import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Requests the keys that a reader needs, several at once. A reader learns from counts and names which keys come next. So it
 * reads the known answers first, and again after each batch of requests, until it needs no unknown key.
 */
final class Prefetch {
    private final GuestInfo info;

    /**
     * Requests nothing yet.
     *
     * @param info sends the requests and keeps the answers
     */
    Prefetch(GuestInfo info) {
        this.info = info;
    }

    /**
     * Requests all keys that a reader needs, except the members of atomic groups. Does nothing if only one request can be
     * sent at a time. If the host refuses a request, the reader requests the other keys itself, one at a time.
     *
     * @param reader reads from a source, in which unknown keys have the empty value
     * @throws GuestRpcException if the host cannot be reached, or does not answer in time
     */
    void keysOf(Consumer<VicSource> reader) {
        try {
            while (info.requestsAtOnce() > 1) {
                Queue<String> unknown = new ConcurrentLinkedQueue<>(unknown(reader));
                if (unknown.isEmpty()) {
                    return;
                }
                // Sent alone, because a way that is denied may be replaced by one that sends one request at a time.
                info.request(unknown.remove());
                request(unknown);
            }
        } catch (GuestRpcException e) {
            // A refusal is not lost: the reader requests the key again, and reports a refusal that lasts.
            if (e.kind() != Kind.FAILED && e.kind() != Kind.DENIED) {
                throw e;
            }
        }
    }

    private Set<String> unknown(Consumer<VicSource> reader) {
        Set<String> unknown = new LinkedHashSet<>();
        try {
            reader.accept(new KnownAnswers(info, unknown));
        } catch (VicDecodeException e) {
            // A record may refuse incomplete values. Its unknown keys are requested nevertheless.
            return unknown;
        }
        return unknown;
    }

    /** The answers that are known. Notes unknown keys: they are empty and not missing, so that no former key is asked for. */
    private record KnownAnswers(GuestInfo info, Set<String> unknown) implements VicSource {
        @Override
        public @Nullable String get(String key) {
            Optional<String> answer = info.known(key);
            if (answer == null) {
                unknown.add(key);
                return "";
            }
            return answer.orElse(null);
        }

        /** Atomic groups are read through this source. They request their keys again in any case. */
        @Override
        public VicSource fresh() {
            return key -> "";
        }
    }

    private void request(Queue<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        int count = info.requestsAtOnce();
        ExecutorService threads = Executors.newFixedThreadPool(count, Prefetch::thread);
        try {
            for (Future<?> worker : threads.invokeAll(Collections.nCopies(count, worker(keys)))) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof GuestRpcException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestRpcException(Kind.FAILED, "", "interrupted while keys were requested");
        } finally {
            threads.shutdownNow();
        }
    }

    /** Requests one key after the other. After a failure, no worker sends further requests. */
    private Callable<@Nullable Void> worker(Queue<String> keys) {
        return () -> {
            try {
                for (String key = keys.poll(); key != null; key = keys.poll()) {
                    info.request(key);
                }
                return null;
            } finally {
                keys.clear();
            }
        };
    }

    private static Thread thread(Runnable worker) {
        Thread thread = new Thread(worker, "guest-rpc");
        thread.setDaemon(true);
        return thread;
    }
}
