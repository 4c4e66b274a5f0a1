package io.vicfield.guestinfo;

import org.jspecify.annotations.Nullable;

/**
 * Sends requests from the guest to its host. {@link RpcTool} and {@link Vmtoolsd} start one of VMware's commands per request,
 * and {@link LibVmtools} calls VMware's library in this process.
 *
 * <p>Your own transport sends {@link GuestCommand#text()}, which is {@code info-get KEY} or {@code info-set KEY VALUE}, in UTF-8.
 * It returns the host's answer without a status or a line end. The empty value is {@code <nil>} in both directions;
 * {@link GuestInfo} converts it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface GuestRpc {
    /**
     * Sends one request and waits for the host's answer.
     *
     * @param command the request
     * @return for {@code info-get} the value, or null if the key is missing; for {@code info-set} the empty string
     * @throws GuestRpcException in all other cases; later requests may still succeed
     */
    @Nullable String send(GuestCommand command);

    /** {@return how many requests may be sent at once, from as many threads; at least 1} */
    default int requestsAtOnce() {
        return 1;
    }

    /**
     * {@return a way that repeats a request through another way if this one is denied} After the first success of the other
     * way, it uses only that one.
     *
     * @param other the way to use if this one is not available
     */
    default GuestRpc orElse(GuestRpc other) {
        return Detection.fallback(this, other);
    }

    /**
     * {@return the first way that works on this machine: {@link LibVmtools}, {@link RpcTool} (with {@link Vmtoolsd} for denied
     * requests), or {@link Vmtoolsd}} Each way is tried with a request for a key that no program uses.
     *
     * @throws GuestRpcException if no way works; the message gives the reason for each
     */
    static GuestRpc detect() {
        return Detection.ofThisMachine().pick();
    }
}
