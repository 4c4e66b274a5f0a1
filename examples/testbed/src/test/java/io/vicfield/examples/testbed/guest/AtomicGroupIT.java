package io.vicfield.examples.testbed.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guest writes an atomic group with the real tools, key by key, and the host reads the group as one. */
class AtomicGroupIT {
    private static final Lease FIRST = new Lease("10.0.0.42", "10.0.0.1", List.of("10.0.0.2", "10.0.0.3"));
    private static final Lease SECOND = new Lease("10.0.1.42", "10.0.1.1", List.of());

    private Testbed testbed;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        testbed = new Testbed(new Host());
    }

    @AfterEach
    void stop() throws IOException {
        testbed.close();
    }

    @Test
    void throughRpctool() {
        thereAndBack(testbed.rpctool());
    }

    @Test
    void throughVmtoolsd() {
        thereAndBack(testbed.vmtoolsd());
    }

    private void thereAndBack(GuestRpc rpc) {
        GuestInfo guest = new GuestInfo(rpc);
        guest.write(LeaseCodec.INSTANCE, FIRST);
        assertThat(generation()).isEqualTo("2");
        assertThat(LeaseCodec.INSTANCE.decode(new GuestInfo(rpc))).isEqualTo(FIRST);

        guest.write(LeaseCodec.INSTANCE, SECOND);
        assertThat(generation()).isEqualTo("4");
        assertThat(LeaseCodec.INSTANCE.decode(new GuestInfo(rpc))).isEqualTo(SECOND);
        assertThat(testbed.vmx.requests())
                .filteredOn(request -> request.startsWith("info-set " + Lease.GENERATION))
                .map(request -> request.substring(request.lastIndexOf(' ') + 1))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void aHalfWrittenGroupIsTorn() {
        GuestInfo guest = new GuestInfo(testbed.rpctool());
        guest.write(LeaseCodec.INSTANCE, FIRST);
        guest.beginGroup(Lease.GENERATION);
        guest.put("guestinfo.vice..ip", SECOND.ip());

        assertThat(generation()).isEqualTo("3");
        assertThatThrownBy(() -> LeaseCodec.INSTANCE.decode(new GuestInfo(testbed.rpctool())))
                .hasMessageContainingAll(Lease.GENERATION, "is torn");
    }

    private String generation() {
        return testbed.host.extraConfig.get(Lease.GENERATION);
    }
}
