package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Repeats denied requests. With secure RPC, a host denies a request that follows another one within 300 ms, with the same
 * message as a request that it never accepts.
 */
final class DeniedRetry {
    /** The pauses before each repetition in milliseconds. The last one is longer than 300 ms. */
    private static final long[] PAUSES = {100, 200, 400};

    private DeniedRetry() {}

    /**
     * Sends a request, and sends it again if the host denies it.
     *
     * @param command for messages
     * @param rpc sends the request once
     * @throws GuestRpcException DENIED if the host denies every repetition
     */
    static @Nullable String send(GuestCommand command, Supplier<@Nullable String> rpc) {
        for (long pause : PAUSES) {
            try {
                return rpc.get();
            } catch (GuestRpcException e) {
                if (e.kind() != Kind.DENIED) {
                    throw e;
                }
                pause(command, pause);
            }
        }
        return rpc.get();
    }

    private static void pause(GuestCommand command, long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GuestRpcException(Kind.FAILED, command.key(), "interrupted while a denied request was repeated");
        }
    }
}
