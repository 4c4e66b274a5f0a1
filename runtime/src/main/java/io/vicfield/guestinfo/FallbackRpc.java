package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import org.jspecify.annotations.Nullable;

/** See {@link GuestRpc#orElse}. */
final class FallbackRpc implements GuestRpc {
    private final GuestRpc other;
    private volatile GuestRpc current;

    FallbackRpc(GuestRpc first, GuestRpc other) {
        this.current = first;
        this.other = other;
    }

    @Override
    public @Nullable String send(GuestCommand command) {
        try {
            return current.send(command);
        } catch (GuestRpcException denied) {
            if (denied.kind() != Kind.DENIED || current == other) {
                throw denied;
            }
            return instead(command, denied);
        }
    }

    private @Nullable String instead(GuestCommand command, GuestRpcException denied) {
        try {
            String answer = other.send(command);
            current = other;
            return answer;
        } catch (GuestRpcException e) {
            e.addSuppressed(denied);
            throw e;
        }
    }

    @Override
    public String toString() {
        GuestRpc now = current;
        return now == other ? other.toString() : now + ", or " + other;
    }
}
