package io.vicfield.examples.model.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import io.vicfield.guestinfo.GuestRpcException;
import io.vicfield.guestinfo.GuestWrite;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Groups between a guest and its host. */
class GuestTest {
    private static final String STATUS = "guestinfo.vice..sessions|a.status~@non-persistent";

    private final Map<String, String> host = new TreeMap<>();
    private final List<String> requests = new ArrayList<>();
    private final GuestInfo info = new GuestInfo(this::send);
    private String denied = "";

    @Test
    void theGenerationIsOddBeforeAndEvenBehind() {
        GuestWrite write = info.write(LeaseCodec.INSTANCE, Lease.of(3));

        assertThat(requests.get(0)).isEqualTo("info-get " + Lease.GENERATION);
        assertThat(requests)
                .containsSubsequence(
                        "info-set guestinfo.vice..lease~ 1",
                        "info-set guestinfo.vice..serial 3",
                        "info-set guestinfo.vice..gateway.metric 3",
                        "info-set guestinfo.vice..lease~ 2");
        assertThat(write.written()).filteredOn(Lease.GENERATION::equals).hasSize(2);
        assertThat(LeaseCodec.INSTANCE.decode(new GuestInfo(this::send))).isEqualTo(Lease.of(3));
    }

    @Test
    void keyByKeyAsWell() {
        LeaseCodec.INSTANCE.encode(Lease.of(3), info);
        LeaseCodec.INSTANCE.encode(Lease.of(4), info);

        assertThat(host).containsEntry(Lease.GENERATION, "4");
        assertThat(LeaseCodec.INSTANCE.decode(info)).isEqualTo(Lease.of(4));
    }

    @Test
    void aGuestEmptiesKeysThatItCannotDelete() {
        info.write(LeaseCodec.INSTANCE, Lease.of(5));
        assertThat(host).containsEntry("guestinfo.vice..nameservers", "1");
        info.write(LeaseCodec.INSTANCE, Lease.of(6));

        assertThat(host)
                .containsEntry("guestinfo.vice..nameservers", "<nil>")
                .containsEntry("guestinfo.vice..routes", "<nil>");
        assertThat(LeaseCodec.INSTANCE.decode(new GuestInfo(this::send))).isEqualTo(Lease.of(6));
    }

    @Test
    void aGuestSkipsTheHostsGroupWithItsGeneration() {
        Session sh = new Session("up", 0, "/bin/sh", List.of());
        Machine machine = new Machine("m", Map.of("a", sh), "u", "p");
        try (SecretKey key = SecretKey.generate()) {
            GuestWrite write = info.write(sink -> MachineCodec.INSTANCE.encode(machine, key.seal(sink)));
            assertThat(write.written())
                    .containsExactly(
                            STATUS,
                            "guestinfo.vice..sessions|a.status@non-persistent",
                            "guestinfo.vice..sessions|a.exitCode@non-persistent",
                            STATUS);
            assertThat(write.skipped().keySet()).noneMatch(skipped -> skipped.contains("~"));
            assertThat(requests).noneMatch(request -> request.contains("/"));
        }
    }

    @Test
    void aFailureHalfWayIsATornGroupUntilItIsWrittenAgain() {
        info.write(LeaseCodec.INSTANCE, Lease.of(3));
        denied = "guestinfo.vice..nameservers~";

        assertThatThrownBy(() -> info.write(LeaseCodec.INSTANCE, Lease.of(4))).isInstanceOf(GuestRpcException.class);
        assertThat(host).containsEntry(Lease.GENERATION, "3");
        assertThatThrownBy(() -> LeaseCodec.INSTANCE.decode(new GuestInfo(this::send)))
                .hasMessageContaining("torn");

        denied = "";
        info.write(LeaseCodec.INSTANCE, Lease.of(4));
        assertThat(host).containsEntry(Lease.GENERATION, "6");
        assertThat(LeaseCodec.INSTANCE.decode(info)).isEqualTo(Lease.of(4));
    }

    @Test
    void aMemberThatWasReadEarlierIsAskedForAgain() {
        info.write(LeaseCodec.INSTANCE, Lease.of(3));
        info.get("guestinfo.vice..serial");
        new GuestInfo(this::send).write(LeaseCodec.INSTANCE, Lease.of(4));

        assertThat(LeaseCodec.INSTANCE.decode(info)).isEqualTo(Lease.of(4));
        assertThat(info.get("guestinfo.vice..serial")).isEqualTo("4");
    }

    @Test
    void alsoConsistently() {
        info.write(sink -> LeaseCodec.INSTANCE.encode(Lease.of(3), VicSink.withPrefix(sink, "init")));

        assertThat(info.readConsistently(LeaseCodec.INSTANCE, 2, source -> VicSource.withPrefix(source, "init")))
                .isEqualTo(Lease.of(3));
        assertThat(host).containsEntry("guestinfo.vice..init.lease~", "2");
    }

    /** Members are not requested before the generation, because they would be requested again. */
    @Test
    void severalRequestsAtOnceAreNotMore() {
        info.write(LeaseCodec.INSTANCE, Lease.of(3));
        requests.clear();
        info.readConsistently(LeaseCodec.INSTANCE, 1);
        List<String> oneByOne = List.copyOf(requests);
        requests.clear();

        assertThat(new GuestInfo(new AtOnce(this::send)).readConsistently(LeaseCodec.INSTANCE, 1))
                .isEqualTo(Lease.of(3));
        assertThat(requests).containsExactlyInAnyOrderElementsOf(oneByOne);
    }

    private record AtOnce(GuestRpc rpc) implements GuestRpc {
        @Override
        public @Nullable String send(GuestCommand command) {
            return rpc.send(command);
        }

        @Override
        public int requestsAtOnce() {
            return 3;
        }
    }

    private synchronized @Nullable String send(GuestCommand command) {
        requests.add(command.text());
        String value = command.value();
        if (value == null) {
            return host.get(command.key());
        }
        if (command.key().equals(denied)) {
            throw new GuestRpcException(GuestRpcException.Kind.TIMED_OUT, command.key(), "no answer");
        }
        host.put(command.key(), value);
        return "";
    }
}
