package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Cmd;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.PowerState;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.extraconfig.OptionList;
import io.vicfield.secret.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the listing of VMs shows and hides. */
class ListingTest {
    private static final ExecutorConfig CONTAINER = ExecutorConfig.EMPTY
            .withVersion(Optional.of(Build.EMPTY.withVersion("v1.5.6")))
            .withHostname("box")
            .withKey(Hosts.PRIVATE_KEY)
            .withSessions(Map.of(
                    "box",
                    SessionConfig.EMPTY.withCmd(
                            new Cmd("/bin/login", List.of("-p", Hosts.TOKEN), List.of("P=" + Hosts.TOKEN), "/"))));

    @Test
    void aContainersSensitiveTextsAreMasked() {
        VmState state = state(OptionList.write(ExecutorConfigCodec.INSTANCE, CONTAINER, OptionValue::text));
        assertThat(VmKind.of(state)).isEqualTo(VmKind.CONTAINER);
        Listing listing = Listing.of(state, VmKind.CONTAINER);
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.lines())
                .isSorted()
                .contains("guestinfo.vice./hostname = \"box\"", "guestinfo.vice./key = ********")
                .contains("guestinfo.vice./sessions|box/cmd/Path = \"/bin/login\"")
                .contains("guestinfo.vice./sessions|box/cmd/Args~ = ********")
                .noneMatch(line -> line.contains(Hosts.TOKEN));
    }

    @Test
    void anAppliancesSecretsAreNamedAndNeverOpened() {
        List<OptionValue> options = new ArrayList<>();
        try (SecretKey key = SecretKey.generate()) {
            options.addAll(Sealing.whole(ApplianceSpec.withId(Hosts.host(), "VirtualMachine:vm-1"), key)
                    .toOptions(OptionValue::text));
        }
        VmState state = state(options);
        assertThat(VmKind.of(state)).isEqualTo(VmKind.APPLIANCE);
        Listing listing = Listing.of(state, VmKind.APPLIANCE);
        assertThat(listing.problems()).isEmpty();
        assertThat(listing.lines())
                .contains("guestinfo.vice./connect/token@secret = ********")
                .contains("guestinfo.vice./cert/HostCertificate/Key@secret = ********")
                .contains("guestinfo.vice./connect/username = \"ops\"")
                .doesNotHaveDuplicates()
                .noneMatch(line -> line.contains("ovfEnv"));
    }

    @Test
    void damagedKeysAreNamed() {
        List<OptionValue> options =
                new ArrayList<>(OptionList.write(ExecutorConfigCodec.INSTANCE, CONTAINER, OptionValue::text));
        options.add(OptionValue.text("guestinfo.vice..createtime", "yesterday"));
        Listing listing = Listing.of(state(options), VmKind.CONTAINER);
        assertThat(listing.problems()).singleElement().asString().contains("guestinfo.vice..createtime");
        assertThat(listing.lines()).contains("guestinfo.vice./hostname = \"box\"");
    }

    @Test
    void otherVmsAreRecognisedByTheirKeys() {
        assertThat(VmKind.of(state(List.of()))).isEqualTo(VmKind.OTHER);
        assertThat(VmKind.of(state(List.of(OptionValue.text("guestinfo.vice./init/common/id", "VirtualMachine:vm-2")))))
                .isEqualTo(VmKind.OTHER);
        assertThat(VmKind.of(state(List.of(OptionValue.text("guestinfo.vice./init/common/id", "CreatingVCH")))))
                .isEqualTo(VmKind.APPLIANCE);
    }

    private static VmState state(List<OptionValue> options) {
        return new VmState(new MoRef("VirtualMachine", "vm-1"), "box", PowerState.OFF, "1", options);
    }
}
