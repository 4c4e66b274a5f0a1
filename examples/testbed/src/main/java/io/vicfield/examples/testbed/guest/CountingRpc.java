package io.vicfield.examples.testbed.guest;

import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestRpc;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Records every request. */
public final class CountingRpc implements GuestRpc {
    private final GuestRpc rpc;
    private final List<String> keys = new CopyOnWriteArrayList<>();

    /** Sends the requests through another connection to the host. */
    public CountingRpc(GuestRpc rpc) {
        this.rpc = rpc;
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        keys.add(command.key());
        return rpc.send(command);
    }

    @Override
    public int requestsAtOnce() {
        return rpc.requestsAtOnce();
    }

    /** The keys of the requests, in order. */
    public List<String> keys() {
        return List.copyOf(keys);
    }
}
