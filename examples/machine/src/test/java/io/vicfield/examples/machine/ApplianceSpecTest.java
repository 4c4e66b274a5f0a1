package io.vicfield.examples.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.Storage;
import io.vicfield.examples.model.VirtualContainerHostConfigSpec;
import io.vicfield.examples.model.VirtualContainerHostConfigSpecCodec;
import io.vicfield.examples.testbed.vsphere.DeviceBacking;
import io.vicfield.examples.testbed.vsphere.DeviceChange;
import io.vicfield.examples.testbed.vsphere.MoRef;
import io.vicfield.examples.testbed.vsphere.OptionValue;
import io.vicfield.examples.testbed.vsphere.PowerState;
import io.vicfield.examples.testbed.vsphere.VmState;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.secret.SecretKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The request that creates an appliance. */
class ApplianceSpecTest {
    private final SecretKey key = SecretKey.generate();

    @Test
    void theVm() {
        var build = Build.EMPTY.withVersion("v1.5.6").withBuildNumber("21221").withGitCommit("abc");
        ApplianceSpec appliance = create(
                Hosts.host().withExecutorConfig(Hosts.host().executorConfig().withVersion(Optional.of(build))));
        assertThat(appliance.spec().name()).isEqualTo("vch");
        assertThat(appliance.spec().datastore()).isEqualTo("ds_1");
        assertThat(appliance.spec().guestId()).isEqualTo("other3xLinux64Guest");
        assertThat(appliance.spec().alternateGuestName()).isEqualTo("Photon - VCH v1.5.6, 21221,     abc");
        assertThat(appliance.spec().cpus()).isEqualTo(2);
        assertThat(appliance.spec().memoryMb()).isEqualTo(4096);
        assertThat(appliance.spec().devices())
                .extracting(DeviceChange::operation)
                .containsOnly("add");
        assertThat(appliance.spec().devices())
                .extracting(change -> change.device().type())
                .containsExactly(
                        "VirtualIDEController",
                        "ParaVirtualSCSIController",
                        "VirtualVmxnet3",
                        "VirtualVmxnet3",
                        "VirtualVmxnet3");
        assertThat(appliance.spec().options()).contains(OptionValue.text("answer.msg.serial.file.open", "Append"));
    }

    @Test
    void itsConfigurationIsInItFromTheFirstMomentWithSecretsSealed() {
        ApplianceSpec appliance = create(Hosts.host());
        VicSnapshot snapshot = state(appliance).snapshot();
        assertThat(VmKind.of(state(appliance))).isEqualTo(VmKind.APPLIANCE);
        assertThat(appliance.config().executorConfig().common().id()).isEqualTo("CreatingVCH");
        assertThat(appliance.spec().options())
                .noneMatch(option -> option.value().contains(Hosts.TOKEN));
        assertThat(snapshot.get(SecretKey.KEY)).isEqualTo(key.toBase64());
        assertThat(VirtualContainerHostConfigSpecCodec.INSTANCE.decode(key.open(snapshot)))
                .isEqualTo(appliance.config());
    }

    @Test
    void missingValuesAreNamed() {
        VirtualContainerHostConfigSpec host = Hosts.host();
        assertThatThrownBy(() -> create(host.withExecutorConfig(host.executorConfig()
                        .withCommon(host.executorConfig().common().withName("")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the virtual container host has no name");
        assertThatThrownBy(() -> create(host.withStorage(Storage.EMPTY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the virtual container host has no image store");
    }

    private ApplianceSpec create(VirtualContainerHostConfigSpec host) {
        return ApplianceSpec.create(
                host, Hosts.SETTINGS, key, network -> new DeviceBacking.NamedNetwork(network.value()));
    }

    private static VmState state(ApplianceSpec appliance) {
        List<OptionValue> options = appliance.spec().options();
        return new VmState(new MoRef("VirtualMachine", "vm-1"), "vch", PowerState.OFF, "1", options);
    }
}
