package io.vicfield.examples.portlayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.examples.model.ExecutorConfigCodec;
import io.vicfield.examples.portlayer.memory.InMemoryVirtualMachines;
import io.vicfield.extraconfig.DeltaPlanner;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Another program changes the VM between snapshot and reconfiguration. */
class ConflictTest {
    private static final ExecutorConfig CONFIG = Samples.config("web");

    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();
    private final String vm = create();

    private String create() {
        return new Containers(machines, ExecConfiguration.EMPTY)
                .create(CONFIG, new VmSize(1, 512))
                .commit()
                .vm();
    }

    private Handle contended(Consumer<String> other, int times) {
        VirtualMachines contended = new Contended(machines, other, times);
        return new Containers(contended, ExecConfiguration.EMPTY, Samples.CLOCK, 3).load(vm);
    }

    private void theirs(String reference) {
        Vm there = machines.read(reference);
        ExecutorConfig theirs = Loaded.of(there).config().withDomainname("theirs");
        // Sends the change even if the VM has it already, because each reconfiguration changes the changeVersion.
        machines.reconfigure(
                reference, DeltaPlanner.of(ExecutorConfigCodec.INSTANCE).plan(there.snapshot(), theirs));
    }

    private ExecutorConfig stored() {
        return Loaded.of(machines.read(vm)).config();
    }

    @Test
    void theChangeIsRepeatedOnTheNewState() {
        Handle handle = contended(this::theirs, 2).change(config -> config.withHostname(config.domainname() + "-mine"));
        Committed committed = handle.commit();
        assertThat(committed.attempts()).isEqualTo(3);
        assertThat(stored()).isEqualTo(CONFIG.withDomainname("theirs").withHostname("theirs-mine"));
        assertThat(handle.config()).isEqualTo(stored());
    }

    @Test
    void itGivesUpAfterItsAttemptsAndKeepsTheChange() {
        Handle handle = contended(this::theirs, 3).change(config -> config.withHostname("mine"));
        assertThatThrownBy(handle::commit)
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("gave up after 3 attempts")
                .hasMessageContaining("vm-1 (web-8f3c0ffee5ee)");
        assertThat(stored()).isEqualTo(CONFIG.withDomainname("theirs"));
        assertThat(handle.commit().attempts()).isEqualTo(1);
        assertThat(stored().hostname()).isEqualTo("mine");
    }

    @Test
    void anotherProgramsStartChangesTheDelta() {
        Handle handle = contended(machines::powerOn, 1).change(config -> config.withHostname("mine"));
        Committed committed = handle.commit();
        assertThat(committed.attempts()).isEqualTo(2);
        assertThat(committed.sent()).isEmpty();
        assertThat(committed.withheld()).singleElement().asString().contains("guestinfo.vice./hostname");
    }

    @Test
    void aStopWinsOverAnotherProgramsStart() {
        Handle handle = contended(machines::powerOn, 1).target(TargetState.STOPPED);
        assertThat(handle.commit().attempts()).isEqualTo(2);
        assertThat(handle.vm().power()).isEqualTo(PowerState.OFF);
        assertThat(handle.config().sessions().get(Samples.BOX).detail().stopTime())
                .isEqualTo(Samples.NOW);
    }

    @Test
    void aStopThatNeverHoldsGivesUp() {
        VirtualMachines stubborn = new Contended(machines, this::theirs, 0) {
            @Override
            public void powerOff(String vm) {
                super.powerOff(vm);
                powerOn(vm);
            }
        };
        machines.powerOn(vm);
        Handle handle = new Containers(stubborn, ExecConfiguration.EMPTY, Samples.CLOCK, 3)
                .load(vm)
                .target(TargetState.STOPPED);
        assertThatThrownBy(handle::commit)
                .isInstanceOf(ConflictException.class)
                .hasMessage("gave up after 3 attempts: vm-1 (web-8f3c0ffee5ee) was powered off, and is ON again");
        assertThat(stored()).isEqualTo(CONFIG);
    }

    @Test
    void noneOfManyParallelChangesIsLost() {
        int commits = 60;
        // A commit fails only if another one succeeds, so this number of attempts is enough for all.
        Containers containers = new Containers(machines, ExecConfiguration.EMPTY, Samples.CLOCK, commits);
        IntStream.range(0, commits)
                .parallel()
                .forEach(i -> containers
                        .load(vm)
                        .change(config -> config.withAnnotations(with(config.annotations(), "a" + i)))
                        .commit());
        assertThat(stored().annotations()).hasSize(commits);
    }

    private static Map<String, String> with(Map<String, String> annotations, String name) {
        Map<String, String> more = new TreeMap<>(annotations);
        more.put(name, name);
        return more;
    }
}
