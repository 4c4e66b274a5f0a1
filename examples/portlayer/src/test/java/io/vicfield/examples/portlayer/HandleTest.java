package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicEncodeException;
import io.vicfield.examples.model.Container;
import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SysLogConfig;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.guestinfo.GuestInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A handle's changes reach the VM, if its power state allows them. */
class HandleTest {
    private static final VmSize SMALL = new VmSize(1, 512);

    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();
    private final Containers containers = containers(ExecConfiguration.EMPTY);

    private Containers containers(ExecConfiguration host) {
        return new Containers(machines, host, Samples.CLOCK, 3);
    }

    private Handle created() {
        Handle handle = containers.create(Samples.config("web"), SMALL);
        handle.commit();
        return handle;
    }

    private Handle running() {
        Handle handle = created().target(TargetState.RUNNING);
        handle.commit();
        return handle;
    }

    private GuestInfo guestOf(Handle handle) {
        return new GuestInfo(machines.guest(handle.vm().reference()));
    }

    private void publish(Handle handle, SessionConfig session) {
        ExecutorConfigKeys.ROOT.sessions(Samples.BOX).writeTo(guestOf(handle), session);
    }

    private static SessionConfig session(Handle handle) {
        return handle.config().sessions().get(Samples.BOX);
    }

    private static ExecutorConfig renamed(ExecutorConfig config, String hostname) {
        return config.withHostname(hostname);
    }

    @Test
    void aNewContainersVm() {
        Handle handle = containers.create(Samples.config("web"), SMALL);
        assertThat(handle.state()).isEqualTo(ContainerState.CREATED);
        assertThatIllegalStateException().isThrownBy(handle::vm).withMessageContaining("commit the handle first");

        Committed committed = handle.commit();

        assertThat(handle.vm().name()).isEqualTo("web-8f3c0ffee5ee");
        assertThat(handle.vm().power()).isEqualTo(PowerState.OFF);
        assertThat(handle.state()).isEqualTo(ContainerState.CREATED);
        assertThat(handle.vm().snapshot().values())
                .containsEntry("disk.EnableUUID", "true")
                .containsEntry("answer.msg.disk.duplicateUUID", "Yes")
                .containsEntry("answer.msg.serial.file.open", "Append")
                .containsEntry("sched.mem.lpage.maxSharedPages", "256")
                .containsEntry("vmotion.checkpointSVGAPrimarySize", "4194304")
                .containsEntry("serial0.hardwareFlowControl", "TRUE")
                .containsEntry("memory.noHotAddOver4GB", "FALSE")
                .containsEntry("memory.maxGrow", "512")
                .containsEntry("tools.remindInstall", "FALSE")
                .containsEntry("tools.upgrade.policy", "manual")
                .containsEntry("common/name", "web")
                .hasSize(committed.sent().size());
        assertThat(committed.withheld()).isEmpty();
        assertThat(containers.load(committed.vm()).config()).isEqualTo(handle.config());
    }

    @Test
    void aNewContainerIsStartedAtOnce() {
        Handle handle = containers.create(Samples.config("web"), SMALL).target(TargetState.RUNNING);
        handle.commit();
        assertThat(handle.vm().power()).isEqualTo(PowerState.ON);
        assertThat(session(handle).detail().startTime()).isEqualTo(Samples.NOW);
        assertThat(handle.state()).isEqualTo(ContainerState.STARTING);
    }

    @Test
    void aFailedStartKeepsTheVmsReference() {
        VirtualMachines failing = new Contended(machines, vm -> {}, 0) {
            private boolean failed;

            @Override
            public void powerOn(String vm) {
                if (!failed) {
                    failed = true;
                    throw new IllegalStateException("no host has room for it");
                }
                super.powerOn(vm);
            }
        };
        Handle handle = new Containers(failing, ExecConfiguration.EMPTY, Samples.CLOCK, 3)
                .create(Samples.config("web"), SMALL)
                .target(TargetState.RUNNING);
        assertThatIllegalStateException().isThrownBy(handle::commit).withMessage("no host has room for it");
        assertThat(handle.vm().power()).isEqualTo(PowerState.OFF);
        handle.commit();
        assertThat(handle.vm().power()).isEqualTo(PowerState.ON);
        assertThat(machines.references()).hasSize(1);
    }

    @Test
    void theHostsDebuggingAndNamesAreTheContainers() {
        SysLogConfig syslog = new SysLogConfig("tcp", "10.0.0.9:514");
        Container container = Container.EMPTY.withContainerNameConvention("{name}@lab");
        Handle handle = containers(new ExecConfiguration(2, Optional.of(syslog), container))
                .create(Samples.config("web"), SMALL);
        handle.commit();
        assertThat(handle.vm().name()).isEqualTo("web@lab");
        assertThat(handle.config().diagnostics().debugLevel()).isEqualTo(2);
        assertThat(handle.config().diagnostics().sysLogConfig()).contains(syslog);
    }

    @Test
    void onlyWhatChangedIsSent() {
        Handle handle = created();
        Committed committed = handle.change(config -> renamed(config, "box")).commit();
        assertThat(committed.sent()).containsExactly(new OptionChange("guestinfo.vice./hostname", "box"));
        assertThat(committed.attempts()).isEqualTo(1);
        assertThat(handle.config().hostname()).isEqualTo("box");
    }

    @Test
    void nothingToChangeSendsNothing() {
        Handle handle = created();
        String version = handle.vm().snapshot().changeVersion();
        assertThat(handle.commit().sent()).isEmpty();
        assertThat(handle.vm().snapshot().changeVersion()).isEqualTo(version);
    }

    @Test
    void foreignKeysStay() {
        Handle handle = created();
        guestOf(handle).put("guestinfo.theirs", "1");
        handle.change(config -> renamed(config, "box")).commit();
        assertThat(handle.vm().snapshot().get("guestinfo.theirs")).isEqualTo("1");
        assertThat(handle.vm().snapshot().get("disk.EnableUUID")).isEqualTo("true");
    }

    @Test
    void aStartForgetsHowTheLastOneWent() {
        Handle handle = running();
        publish(handle, session(handle).withStarted("true").withExitStatus(3).withDetail(new Detail(0, 5, 6)));
        handle.target(TargetState.STOPPED).commit();

        Committed committed = handle.target(TargetState.RUNNING).commit();

        assertThat(committed.sent())
                .extracting(OptionChange::key)
                .containsExactly(
                        "guestinfo.vice..sessions|" + Samples.BOX + ".detail.starttime",
                        "guestinfo.vice..sessions|" + Samples.BOX + ".status");
        assertThat(session(handle).exitStatus()).isZero();
        assertThat(session(handle).started()).isEmpty();
        assertThat(session(handle).detail()).isEqualTo(new Detail(0, Samples.NOW, Samples.NOW));
        assertThat(handle.vm().power()).isEqualTo(PowerState.ON);
    }

    @Test
    void aStopComesBeforeItsReconfiguration() {
        Handle handle = running();
        publish(handle, session(handle).withStarted("true").withExitStatus(3));
        Committed committed = handle.change(config -> renamed(config, "box"))
                .target(TargetState.STOPPED)
                .commit();
        assertThat(committed.withheld()).isEmpty();
        assertThat(handle.vm().power()).isEqualTo(PowerState.OFF);
        assertThat(handle.state()).isEqualTo(ContainerState.STOPPED);
        assertThat(handle.config().hostname()).isEqualTo("box");
        assertThat(session(handle).started()).isEmpty();
        assertThat(session(handle).exitStatus()).isEqualTo(3);
        assertThat(session(handle).detail().stopTime()).isEqualTo(Samples.NOW);
    }

    @Test
    void aContainerThatRunsIsNotStartedTwice() {
        Handle handle = running();
        publish(handle, session(handle).withStarted("true").withDetail(new Detail(0, 5, 0)));
        Committed committed = handle.target(TargetState.RUNNING).commit();
        assertThat(committed.sent()).isEmpty();
        assertThat(committed.withheld()).isEmpty();
        assertThat(session(handle).started()).isEqualTo("true");
        assertThat(handle.state()).isEqualTo(ContainerState.RUNNING);
    }

    @Test
    void aRunningVmGetsHiddenAndNonPersistentKeysAlone() {
        Handle handle = running();
        Committed committed = handle.change(config -> Samples.withExec(
                        renamed(config, "box").withAnnotations(Map.of("owner", "me")),
                        "ls",
                        Samples.session("/bin/ls")))
                .commit();
        assertThat(committed.withheld()).extracting(Withheld::key).containsExactly("guestinfo.vice./hostname");
        assertThat(committed.withheld().get(0).reason()).contains("send it when the VM is off");
        assertThat(committed.sent())
                .extracting(OptionChange::key)
                .contains("annotations", "annotations|owner", "guestinfo.vice./execs@non-persistent")
                .allMatch(key -> !key.startsWith("guestinfo.") || key.contains("@non-persistent"));
        assertThat(guestOf(handle).get("guestinfo.vice./execs@non-persistent")).isEqualTo("ls");
        assertThat(handle.config().execs()).containsOnlyKeys("ls");
        assertThat(handle.config().hostname()).isEmpty();
    }

    @Test
    void execsEndWithTheVm() {
        Handle handle = running();
        handle.change(config -> Samples.withExec(config, "ls", Samples.session("/bin/ls")))
                .commit();
        handle.target(TargetState.STOPPED).commit();
        assertThat(handle.config().execs()).isEmpty();
    }

    @Test
    void anExecIsNotPutIntoAVmThatIsOff() {
        Handle handle = created();
        Committed committed = handle.change(config -> Samples.withExec(config, "ls", Samples.session("/bin/ls")))
                .commit();
        assertThat(committed.sent()).isEmpty();
        assertThat(committed.withheld())
                .isNotEmpty()
                .allMatch(withheld -> withheld.reason().contains("send it when the VM runs"));
    }

    @Test
    void aSuspendedVmIsTreatedLikeARunningOne() {
        Handle handle = running();
        machines.suspend(handle.vm().reference());
        Committed committed =
                handle.refresh().change(config -> renamed(config, "box")).commit();
        assertThat(handle.state()).isEqualTo(ContainerState.SUSPENDED);
        assertThat(committed.withheld()).extracting(Withheld::key).containsExactly("guestinfo.vice./hostname");
    }

    @Test
    void aRefreshKeepsTheChanges() {
        Handle handle = created().change(config -> renamed(config, "box"));
        containers
                .load(handle.vm().reference())
                .change(config -> config.withDomainname("lab"))
                .commit();
        assertThat(handle.config().domainname()).isEmpty();
        handle.refresh();
        assertThat(handle.config())
                .isEqualTo(Samples.config("web").withHostname("box").withDomainname("lab"));
        assertThat(ExecutorConfigCodec.INSTANCE.decode(handle.vm().snapshot()).hostname())
                .isEmpty();
    }

    @Test
    void aValueThatCannotBeEncodedLeavesTheVmUnchanged() {
        Handle handle = created();
        String version = handle.vm().snapshot().changeVersion();
        handle.change(config -> renamed(config, "<nil>"));
        assertThatThrownBy(handle::commit).isInstanceOf(VicEncodeException.class);
        assertThat(handle.refresh().vm().snapshot().changeVersion()).isEqualTo(version);
    }

    @Test
    void aConfigurationThatIsTooLargeIsNotSent() {
        Handle handle = created().change(config -> renamed(config, "x".repeat(70_000)));
        String version = handle.vm().snapshot().changeVersion();
        assertThatIllegalStateException()
                .isThrownBy(handle::commit)
                .withMessageContaining("guestinfo.vice./hostname")
                .withMessageNotContaining("xxx");
        assertThat(machines.read(handle.vm().reference()).snapshot().changeVersion())
                .isEqualTo(version);
    }

    @Test
    void aConfigurationThatIsTooLargeMayShrink() {
        Handle handle = created();
        machines.reconfigure(
                handle.vm().reference(),
                new VicDelta(
                        List.of(new OptionChange("theirs", "x".repeat(70_000))),
                        List.of(),
                        handle.refresh().vm().snapshot().changeVersion()));
        assertThat(handle.change(config -> config.withCommon(config.common().withName("")))
                        .commit()
                        .sent())
                .containsExactly(new OptionChange("common/name", ""));
    }

    @Test
    void aVmWithoutAContainerIsNamed() {
        String vm = machines.create(new VmSpec("db", "db", "", "otherGuest64", SMALL, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> containers.load(vm))
                .withMessageContaining("vm-1 (db) is not a container's VM");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> containers.create(ExecutorConfig.EMPTY, SMALL))
                .withMessageContaining("needs an ID");
    }
}
