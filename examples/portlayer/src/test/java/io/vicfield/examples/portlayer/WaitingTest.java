package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.Detail;
import io.vicfield.examples.model.ExecutorConfigKeys;
import io.vicfield.examples.model.SessionConfig;
import io.vicfield.examples.model.SessionConfigKeys;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.guestinfo.GuestInfo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host waits for values that the guest publishes. */
@Timeout(60)
class WaitingTest {
    private static final String EXEC = "ls";

    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();
    private final Handle handle = new Containers(machines, ExecConfiguration.EMPTY, Samples.CLOCK, 3)
            .create(Samples.config("web"), new VmSize(1, 512))
            .target(TargetState.RUNNING);
    private GuestInfo guest;

    @BeforeEach
    void start() {
        handle.commit();
        handle.change(config -> Samples.withExec(config, EXEC, Samples.session("/bin/ls")))
                .commit();
        guest = new GuestInfo(machines.guest(handle.vm().reference()));
    }

    private SessionConfigKeys session() {
        return ExecutorConfigKeys.ROOT.sessions(Samples.BOX);
    }

    private SessionConfigKeys exec() {
        return ExecutorConfigKeys.ROOT.execs(EXEC);
    }

    @Test
    void aSessionStarts() {
        CompletableFuture<SessionConfig> waiting =
                CompletableFuture.supplyAsync(() -> handle.awaitStarted(Samples.BOX, Samples.PATIENT));
        session().runBlock().writeTo(guest, true);
        exec().started().writeTo(guest, "true");
        session().started().writeTo(guest, "true");
        assertThat(waiting.join().started()).isEqualTo("true");
        assertThat(handle.state()).isEqualTo(ContainerState.RUNNING);
    }

    @Test
    void aSessionCannotStart() {
        session().started().writeTo(guest, "no such file: /bin/sh");
        assertThatThrownBy(() -> handle.awaitStarted(Samples.BOX, Samples.PATIENT))
                .isInstanceOf(LaunchException.class)
                .hasMessage("session " + Samples.BOX + " was not started: no such file: /bin/sh");
        assertThat(handle.state()).isEqualTo(ContainerState.STARTING);
    }

    @Test
    void anExecEnds() {
        CompletableFuture<SessionConfig> waiting =
                CompletableFuture.supplyAsync(() -> handle.awaitEnded(EXEC, Samples.PATIENT));
        exec().started().writeTo(guest, "true");
        exec().detail().startTime().writeTo(guest, 5L);
        exec().exitStatus().writeTo(guest, 2L);
        exec().detail().stopTime().writeTo(guest, 6L);
        SessionConfig ended = waiting.join();
        assertThat(ended.exitStatus()).isEqualTo(2);
        assertThat(ended.detail()).isEqualTo(new Detail(0, 5, 6));
        assertThat(TaskState.of(ended)).isEqualTo(TaskState.STOPPED);
    }

    @Test
    void anExecThatCannotStartHasEnded() {
        exec().started().writeTo(guest, "no such file");
        assertThat(TaskState.of(handle.awaitEnded(EXEC, Samples.PATIENT))).isEqualTo(TaskState.FAILED);
    }

    @Test
    void aSessionStartedInTheSecondOfItsStopHasNotEnded() {
        handle.target(TargetState.STOPPED).commit();
        handle.target(TargetState.RUNNING).commit();
        assertThatThrownBy(() -> handle.awaitEnded(Samples.BOX, Duration.ofMillis(1)))
                .isInstanceOf(WaitException.class);
        session().started().writeTo(guest, "true");
        assertThat(handle.awaitEnded(Samples.BOX, Samples.PATIENT).started()).isEqualTo("true");
    }

    @Test
    void theWaitHasABound() {
        assertThatThrownBy(() -> handle.awaitStarted(Samples.BOX, Duration.ofMillis(1)))
                .isInstanceOf(WaitException.class)
                .hasMessageContaining("session " + Samples.BOX + " to start took longer than 1 ms");
    }

    @Test
    void aVmThatStopsEndsTheWait() {
        CompletableFuture<SessionConfig> waiting =
                CompletableFuture.supplyAsync(() -> handle.awaitStarted(Samples.BOX, Samples.PATIENT));
        machines.powerOff(handle.vm().reference());
        assertThatThrownBy(waiting::join)
                .hasCauseInstanceOf(WaitException.class)
                .hasMessageContaining("to start, but its VM is OFF");
    }

    @Test
    void valuesPublishedBeforeTheVmStoppedCount() {
        session().started().writeTo(guest, "true");
        machines.powerOff(handle.vm().reference());
        assertThat(handle.awaitStarted(Samples.BOX, Samples.PATIENT).started()).isEqualTo("true");
    }

    @Test
    void anUnknownIdIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handle.awaitStarted("nobody", Samples.PATIENT))
                .withMessageContaining("has no session or exec nobody");
    }
}
