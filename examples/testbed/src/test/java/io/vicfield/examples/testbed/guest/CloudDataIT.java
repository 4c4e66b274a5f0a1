package io.vicfield.examples.testbed.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicSink;
import io.vicfield.examples.testbed.CloudData;
import io.vicfield.examples.testbed.CloudDataCodec;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpc;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guest reads cloud-init's encoded data through VMware's own tools. */
class CloudDataIT {
    private static final CloudData DATA =
            new CloudData("instance-id: b\u00fcro-7\n", "#cloud-config\n".repeat(2000), true);

    private Testbed testbed;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        testbed = new Testbed(Host.ofASmallVm());
        CloudDataCodec.INSTANCE.encode(DATA, VicSink.into(testbed.host.extraConfig));
    }

    @AfterEach
    void stop() throws IOException {
        testbed.close();
    }

    @Test
    void throughRpctool() {
        assertThat(read(testbed.rpctool())).isEqualTo(new CloudData(DATA.metadata(), DATA.userdata(), false));
    }

    @Test
    void throughVmtoolsd() {
        assertThat(read(testbed.vmtoolsd())).isEqualTo(new CloudData(DATA.metadata(), DATA.userdata(), false));
    }

    @Test
    void withoutAnEncodingTheTextIsRead() {
        testbed.host.extraConfig.put("guestinfo.metadata", "instance-id: vm-8");
        testbed.host.extraConfig.remove("guestinfo.metadata.encoding");
        assertThat(read(testbed.rpctool()).metadata()).isEqualTo("instance-id: vm-8");
    }

    /** Options of the VM are hidden from its guest. */
    private static CloudData read(GuestRpc rpc) {
        return new GuestInfo(rpc).readConsistently(CloudDataCodec.INSTANCE, 2);
    }
}
