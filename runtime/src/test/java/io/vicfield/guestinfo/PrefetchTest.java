package io.vicfield.guestinfo;

import static io.vicfield.guestinfo.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.guestinfo.GuestRpcException.Kind;
import io.vicfield.guestinfo.JobsCodec.Jobs;
import io.vicfield.spi.Moved;
import io.vicfield.spi.MovedCodec;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several requests wait for the host at once. */
@Timeout(20)
class PrefetchTest {
    private static final String ENDS = "guestinfo.vice..ends";
    private static final String TOOLS = "guestinfo.vice..tools";

    private final SlowHost host = new SlowHost();
    private final GuestInfo info = new GuestInfo(host);

    /** A host that three threads can ask at once. */
    private static final class SlowHost implements GuestRpc {
        private final Map<String, String> keys = new ConcurrentHashMap<>(Map.of(
                ENDS, "a|b|c", ENDS + "|a", "1", ENDS + "|b", "2", ENDS + "|c", "3", TOOLS, "0", TOOLS + "~", "awk"));
        private final Queue<String> requested = new ConcurrentLinkedQueue<>();
        private Consumer<String> before = key -> {};

        @Override
        public @Nullable String send(GuestCommand command) {
            requested.add(command.key());
            before.accept(command.key());
            return keys.get(command.key());
        }

        @Override
        public int requestsAtOnce() {
            return 3;
        }
    }

    private Jobs read() {
        return info.readConsistently(JobsCodec.INSTANCE, 3);
    }

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("guest-rpc")) {
                thread.join();
            }
        }
    }

    @Test
    void eachKeyIsRequestedOnceAndTheNamesAgain() {
        assertThat(read()).isEqualTo(new Jobs(Map.of("a", 1L, "b", 2L, "c", 3L), List.of("awk")));
        assertThat(host.requested)
                .containsExactlyInAnyOrder(ENDS, ENDS + "|a", ENDS + "|b", ENDS + "|c", TOOLS, TOOLS + "~", ENDS);
    }

    @Test
    void requestsWaitAtOnce() {
        CyclicBarrier bothWait = new CyclicBarrier(2);
        host.before = key -> {
            if (key.equals(ENDS + "|b") || key.equals(ENDS + "|c")) {
                await(bothWait);
            }
        };
        assertThat(read().ends()).hasSize(3);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void changedNamesAreNoticed() {
        host.before = key -> {
            if (key.equals(ENDS + "|c")) {
                host.keys.put(ENDS, "a");
            }
        };
        assertThat(read().ends()).containsOnlyKeys("a");
    }

    @Test
    void aFailureThatLastsIsReported() {
        host.keys.put(ENDS, "a|b|c|d|e|f|g|h|i");
        host.before = key -> {
            if (key.contains("|")) {
                throw new GuestRpcException(Kind.FAILED, key, "no answer");
            }
        };
        assertFails(Kind.FAILED, this::read).startsWith(ENDS + "|a");
        assertThat(host.requested).hasSizeLessThan(7);
    }

    @Test
    void ifTheHostRefusesSeveralAtOnceTheRestIsRequestedAlone() {
        Thread reader = Thread.currentThread();
        host.before = key -> {
            if (Thread.currentThread() != reader) {
                throw new GuestRpcException(Kind.FAILED, key, "too many channels");
            }
        };
        assertThat(read().ends()).hasSize(3);
    }

    @Test
    void anInterruptionIsLeftToTheReader() {
        host.before = key -> {
            if (key.equals(ENDS)) {
                Thread.currentThread().interrupt();
            }
        };
        assertThat(read().ends()).hasSize(3);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void formerKeysAreRequestedOnlyForMissingKeys() {
        host.keys.clear();
        host.keys.put("guestinfo.vice./name", "box");
        host.keys.put("guestinfo.vice..active", "true");

        Moved moved = info.readConsistently(MovedCodec.INSTANCE, 1);

        assertThat(moved.name()).isEqualTo("box");
        assertThat(moved.started()).isTrue();
        assertThat(host.requested)
                .doesNotHaveDuplicates()
                .contains("guestinfo.vice..active", "guestinfo.vice..started")
                .doesNotContain("label");
    }

    @Test
    void anAnswerThatIsTooLateIsNotRequestedAgain() {
        host.before = key -> {
            if (key.equals(ENDS + "|a")) {
                throw new GuestRpcException(Kind.TIMED_OUT, key, "no answer");
            }
        };
        assertFails(Kind.TIMED_OUT, this::read).startsWith(ENDS + "|a");
        assertThat(host.requested).filteredOn((ENDS + "|a")::equals).hasSize(1);
    }

    @Test
    void afterADenialTheOtherWayGetsOneRequestAtATime() {
        GuestRpc denied = new GuestRpc() {
            @Override
            public @Nullable String send(GuestCommand command) {
                throw new GuestRpcException(Kind.DENIED, command.key(), "no");
            }

            @Override
            public int requestsAtOnce() {
                return 3;
            }
        };
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        threads.add(Thread.currentThread());
        GuestRpc vmtoolsd = command -> {
            threads.add(Thread.currentThread());
            return host.keys.get(command.key());
        };
        GuestInfo guest = new GuestInfo(denied.orElse(vmtoolsd));
        assertThat(guest.readConsistently(JobsCodec.INSTANCE, 1).ends()).hasSize(3);
        assertThat(threads).hasSize(2);
    }
}
