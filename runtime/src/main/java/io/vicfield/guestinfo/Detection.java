package io.vicfield.guestinfo;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a way to the host. It tries the fastest way first. */
final class Detection {
    /** A key that no program uses. The answer that it is missing proves that the way works. */
    private static final String PROBE = "guestinfo.vicfield.probe";

    private final List<Way> ways;

    Detection(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    /**
     * One way to the host.
     *
     * @param open opens the way, or throws a GuestRpcException
     * @param forUse returns what {@link #pick} returns for a way that works
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

    /** Returns the first way that works. */
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
        GuestRpcException none = new GuestRpcException(kind(refusals), "", "cannot reach the host: " + reasons);
        refusals.forEach(none::addSuppressed);
        return none;
    }

    /** Returns the most informative kind. A refusal proves that a host exists, and NOT_IN_A_VM that a tool is installed. */
    private static Kind kind(List<GuestRpcException> refusals) {
        return Stream.of(Kind.DENIED, Kind.TIMED_OUT, Kind.FAILED, Kind.NOT_IN_A_VM)
                .filter(kind -> refusals.stream().anyMatch(e -> e.kind() == kind))
                .findFirst()
                .orElse(Kind.NOT_AVAILABLE);
    }

    /** Returns a way that uses another way once the first one is denied; see {@link GuestRpc#orElse}. */
    static GuestRpc fallback(GuestRpc first, GuestRpc other) {
        return new Fallback(first, other);
    }

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
                return sendToOther(command, denied);
            }
        }

        @Override
        public int requestsAtOnce() {
            return current.requestsAtOnce();
        }

        private @Nullable String sendToOther(GuestCommand command, GuestRpcException denied) {
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
