package io.vicfield.examples.testbed.vsphere;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.testbed.CloudData;
import io.vicfield.examples.testbed.CloudDataCodec;
import io.vicfield.examples.testbed.CloudDataKeys;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.guestinfo.GuestInfo;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** pyvmomi, VMware's Python client, reads what this client writes, and this client reads what pyvmomi writes. */
@ExtendWith(TestbedExtension.class)
class IndependentClientIT {
    private final Pyvmomi pyvmomi;
    private final Vsphere vsphere;
    private final ExecutorConfig config = Samples.config();
    private final VirtualMachine vm;
    private final String path;

    IndependentClientIT(Testbed testbed) {
        pyvmomi = new Pyvmomi(testbed.simulator());
        vsphere = testbed.connect();
        vm = testbed.newVm(vsphere, Samples.optionsAndForeign(config));
        path = Testbed.FOLDER + "/" + vm.read().name();
    }

    @AfterEach
    void destroy() {
        vm.destroy();
        vsphere.close();
    }

    @Test
    void itSeesTheSameKeys() {
        assertThat(pyvmomi.extraConfig(path, Map.of())).isEqualTo(values());
        vm.update(snapshot -> Samples.PLANNER.plan(snapshot, Samples.withoutSession(config, "web")), 1);
        assertThat(pyvmomi.extraConfig(path, Map.of()))
                .isEqualTo(values())
                .doesNotContainKey("guestinfo.vice./sessions|web/cmd/Path");
    }

    @Test
    void itsChangesAreReadTyped() {
        String hostname = Samples.HOSTNAME;
        Map<String, String> seen = pyvmomi.extraConfig(path, Map.of(hostname, "Büro 2", "guestinfo.other", ""));
        assertThat(seen).isEqualTo(values()).doesNotContainKey("guestinfo.other");
        assertThat(ExecutorConfigCodec.INSTANCE.decode(vm.read().snapshot())).isEqualTo(config.withHostname("Büro 2"));
    }

    @Test
    void bothExchangeCloudInitsDataWithTheGuest() {
        CloudData data = new CloudData("instance-id: vm-7\n", "#cloud-config\n", true);
        vm.update(snapshot -> DeltaPlanner.of(CloudDataCodec.INSTANCE).plan(snapshot, data), 1);
        assertThat(pyvmomi.extraConfig(path, Map.of()))
                .containsEntry("guestinfo.metadata", "aW5zdGFuY2UtaWQ6IHZtLTcK")
                .containsEntry("guestinfo.metadata.encoding", "base64")
                .containsEntry("guestinfo.userdata.encoding", "gzip+base64")
                .containsEntry("disk.EnableUUID", "true");

        pyvmomi.extraConfig(path, Map.of("guestinfo.userdata", "#!/bin/sh\n", "guestinfo.userdata.encoding", ""));
        CloudData changed = new CloudData(data.metadata(), "#!/bin/sh\n", true);
        assertThat(CloudDataCodec.INSTANCE.decode(vm.read().snapshot())).isEqualTo(changed);
        GuestInfo guest = new GuestInfo(new ApiGuest(vm));
        assertThat(CloudDataKeys.ROOT.userdata().readFrom(guest)).isEqualTo(changed.userdata());
        assertThat(CloudDataKeys.ROOT.metadata().readFrom(guest)).isEqualTo(changed.metadata());
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        vm.read().options().forEach(option -> values.put(option.key(), option.value()));
        return values;
    }
}
