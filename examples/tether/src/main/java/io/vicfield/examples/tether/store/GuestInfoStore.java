package io.vicfield.examples.tether.store;

import io.vicfield.VicSink;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import java.util.function.Consumer;

/**
 * Stores keys in the guestinfo of this VM. The host writes keys one by one, so a reader sees an ended session's status
 * before its stop time.
 */
public final class GuestInfoStore implements Store {
    private static final int ATTEMPTS = 3;

    private final GuestInfo guestinfo;

    /** Creates a store with a connection to the host, for example {@link GuestRpc#detect}. */
    public GuestInfoStore(GuestRpc rpc) {
        guestinfo = new GuestInfo(rpc);
    }

    @Override
    public ExecutorConfig load() {
        return guestinfo.readConsistently(ExecutorConfigCodec.INSTANCE, ATTEMPTS);
    }

    @Override
    public void publish(Consumer<? super VicSink> writer) {
        guestinfo.write(writer);
    }
}
