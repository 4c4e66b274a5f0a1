package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vicfield.examples.model.Build;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.guestinfo.GuestInfo;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** VMs that an older VIC created. */
class MigrationTest {
    private static final long SECONDS = 1_510_950_922L;
    private static final VmSize SMALL = new VmSize(1, 512);

    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();
    private final Containers containers = new Containers(machines, ExecConfiguration.EMPTY, Samples.CLOCK, 3);

    /** Its create time is in seconds, as in version 8. */
    private String old(int version) {
        ExecutorConfig config = Samples.config("old")
                .withCreateTime(SECONDS)
                .withVersion(Optional.of(Build.EMPTY.withPluginVersion(version)));
        return machines.create(VmSpec.of(config, new VmNames(""), SMALL, Optional.empty()));
    }

    @Test
    void oldDataIsReadAsTodays() {
        Handle handle = containers.load(old(8));
        assertThat(handle.config().createTime()).isEqualTo(SECONDS * 1_000_000_000);
        assertThat(handle.config().version().orElseThrow().pluginVersion()).isEqualTo(10);
        assertThat(handle.migration()).asString().startsWith("guestinfo.vice./version/PluginVersion: version 8 to 10");
        assertThat(containers.load(create()).migration().isEmpty()).isTrue();
    }

    @Test
    void theVmsOwnDataStaysAsItIs() {
        String vm = old(8);
        Map<String, String> before = machines.read(vm).snapshot().values();
        Committed committed = containers
                .load(vm)
                .change(config -> config.withHostname("box").withAnnotations(Map.of("owner", "me")))
                .commit();
        assertThat(machines.read(vm).snapshot().values()).isEqualTo(before);
        assertThat(committed.sent()).isEmpty();
        assertThat(committed.withheld())
                .extracting(Withheld::key)
                .containsExactly("annotations", "annotations|owner", "guestinfo.vice./hostname");
        assertThat(committed.withheld()).allMatch(withheld -> withheld.reason().contains("whose data has version 8"));
    }

    @Test
    void itStartsAndStops() {
        Handle handle = containers.load(old(8)).target(TargetState.RUNNING);
        assertThat(handle.commit().withheld())
                .extracting(Withheld::key)
                .containsExactly("guestinfo.vice..sessions|" + Samples.BOX + ".detail.starttime");
        GuestInfo guest = new GuestInfo(machines.guest(handle.vm().reference()));
        ExecutorConfigKeys.ROOT.sessions(Samples.BOX).started().writeTo(guest, "true");
        assertThat(handle.awaitStarted(Samples.BOX, Samples.PATIENT).started()).isEqualTo("true");
        handle.target(TargetState.STOPPED).commit();
        assertThat(handle.vm().power()).isEqualTo(PowerState.OFF);
    }

    @Test
    void aNewContainerHasTodaysVersion() {
        assertThat(containers.load(create()).config().version())
                .contains(Build.EMPTY.withVersion("v1.5.6").withPluginVersion(10));
    }

    private String create() {
        Build build = Build.EMPTY.withVersion("v1.5.6").withPluginVersion(3);
        return containers
                .create(Samples.config("new").withVersion(Optional.of(build)), SMALL)
                .commit()
                .vm();
    }

    @Test
    void dataOfTheFirstVersionIsReadToo() {
        Handle handle = containers.load(old(0));
        assertThat(handle.migration().steps()).hasSize(10);
        assertThat(handle.config().createTime()).isEqualTo(SECONDS * 1_000_000_000);
    }

    @Test
    void anInvalidVersionIsNamed() {
        String vm = old(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> containers.load(vm))
                .withMessageContaining(
                        "vm-1 (old-8f3c0ffee5ee): guestinfo.vice./version/PluginVersion is not a version");
    }
}
