package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries ways to the host, the fastest first. */
final class Detection {
    /** A key that nobody uses: the answer that it is missing is enough. */
    private static final String PROBE = "guestinfo.vicfield.probe";

    private final List<Way> ways;

    Detection(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    /**
     * One of the ways.
     *
     * @param open makes it, or says why it cannot
     * @param forUse what is used once it was seen to work
     */
    record Way(Supplier<? extends GuestRpc> open, UnaryOperator<GuestRpc> forUse) {
        static Way of(Supplier<? extends GuestRpc> open) {
            return new Way(open, UnaryOperator.identity());
        }
    }

    static Detection ofThisMachine() {
        return new Detection(List.of(
                Way.of(LibVmtools::open),
                new Way(RpcTool::new, tool -> fallback(tool, new Vmtoolsd())),
                Way.of(Vmtoolsd::new)));
    }

    GuestRpc pick() {
        List<GuestRpcException> refusals = new ArrayList<>();
        for (Way way : ways) {
            try {
                GuestRpc rpc = way.open().get();
                rpc.send(GuestCommand.get(PROBE));
                return way.forUse().apply(rpc);
            } catch (GuestRpcException e) {
                refusals.add(e);
            }
        }
        throw none(refusals);
    }

    private static GuestRpcException none(List<GuestRpcException> refusals) {
        String reasons = refusals.stream().map(GuestRpcException::reason).collect(Collectors.joining("; "));
        GuestRpcException none = new GuestRpcException(kind(refusals), "", "no way to the host: " + reasons);
        refusals.forEach(none::addSuppressed);
        return none;
    }

    /** What comes first here says most: a host that refuses is one, and a tool that finds none is there. */
    private static Kind kind(List<GuestRpcException> refusals) {
        return Stream.of(Kind.DENIED, Kind.TIMED_OUT, Kind.FAILED, Kind.NOT_IN_A_VM)
                .filter(kind -> refusals.stream().anyMatch(e -> e.kind() == kind))
                .findFirst()
                .orElse(Kind.NOT_AVAILABLE);
    }

    /** A way that asks another one where the first is denied. */
    static GuestRpc fallback(GuestRpc first, GuestRpc other) {
        return new Fallback(first, other);
    }

    /** See {@link GuestRpc#orElse}. */
    private static final class Fallback implements GuestRpc {
        private final GuestRpc other;
        private volatile GuestRpc current;

        Fallback(GuestRpc first, GuestRpc other) {
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
}
