package io.vicfield.guestinfo;

import org.jspecify.annotations.Nullable;

/**
 * A way from the guest to its host. {@link RpcTool} and {@link Vmtoolsd} start one of VMware's commands per request,
 * {@link LibVmtools} calls VMware's library in this process.
 */
@FunctionalInterface
public interface GuestRpc {
    /**
     * Sends one command and waits for the host's answer.
     *
     * @return the value that was asked for, null if the host has no such key; "" for a value that was set
     * @throws GuestRpcException in all other cases; the commands after it may still go through
     */
    @Nullable String send(GuestCommand command);

    /** Asks another way where this one is denied. Once this helps, it stays with the other way. */
    default GuestRpc orElse(GuestRpc other) {
        return Detection.fallback(this, other);
    }

    /**
     * The first way that works here: {@link LibVmtools}, {@link RpcTool} (with {@link Vmtoolsd} where it is denied),
     * {@link Vmtoolsd}. Each is tried with one harmless request.
     *
     * @throws GuestRpcException if none works; it says of each why
     */
    static GuestRpc detect() {
        return Detection.ofThisMachine().pick();
    }
}
