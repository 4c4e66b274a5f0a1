package io.vicfield.examples.testbed.guest;

import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Records every request and the time it takes. */
public final class CountingRpc implements GuestRpc {
    private static final double NANOS_PER_MILLI = 1e6;

    private final GuestRpc rpc;
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    /** Sends the requests through another connection to the host. */
    public CountingRpc(GuestRpc rpc) {
        this.rpc = rpc;
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        keys.add(command.key());
        long start = System.nanoTime();
        try {
            return rpc.send(command);
        } finally {
            nanos.addAndGet(System.nanoTime() - start);
        }
    }

    /** The keys of the requests, in order. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** The average time of a request, in milliseconds. */
    public double millis() {
        return nanos.get() / NANOS_PER_MILLI / Math.max(1, keys.size());
    }
}
