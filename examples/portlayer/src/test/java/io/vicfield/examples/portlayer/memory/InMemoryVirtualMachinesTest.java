package io.vicfield.examples.portlayer.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.examples.portlayer.ConflictException;
import io.vicfield.examples.portlayer.VmSize;
import io.vicfield.examples.portlayer.VmSpec;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.guestinfo.GuestCommand;
import io.vicfield.guestinfo.GuestInfo;
import io.vicfield.guestinfo.GuestRpcException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The VMs in memory behave like vSphere's. */
class InMemoryVirtualMachinesTest {
    private static final String KEY = "guestinfo.vice./hostname";

    private final InMemoryVirtualMachines machines = new InMemoryVirtualMachines();
    private final String vm = machines.create(spec("box"));
    private final GuestInfo guest = new GuestInfo(machines.guest(vm));

    private static VmSpec spec(String name) {
        return new VmSpec(name, name, "", "otherGuest64", new VmSize(1, 512), List.of(new OptionChange(KEY, "first")));
    }

    private String version() {
        return machines.read(vm).snapshot().changeVersion();
    }

    private void send(String key, String text) {
        machines.reconfigure(vm, new VicDelta(List.of(new OptionChange(key, text)), List.of(), version()));
    }

    @Test
    void anOldChangeVersionIsRefused() {
        VicDelta delta = new VicDelta(List.of(new OptionChange(KEY, "mine")), List.of(), version());
        send(KEY, "theirs");
        assertThatThrownBy(() -> machines.reconfigure(vm, delta))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("vm-1 (box) has changeVersion 2 by now, the delta is of 1");
        assertThat(guest.get(KEY)).isEqualTo("theirs");
    }

    @Test
    void guestKeysSentToARunningVmAreLostAtPowerOff() {
        machines.powerOn(vm);
        send(KEY, "second");
        send(KEY, "third");
        send("guestinfo.new", "1");
        send("hidden", "1");
        assertThat(machines.read(vm).snapshot().get(KEY)).isEqualTo("third");
        machines.powerOff(vm);
        assertThat(machines.read(vm).snapshot().values())
                .containsOnlyKeys(KEY, "hidden")
                .containsEntry(KEY, "first");
    }

    @Test
    void aGuestWritesItsOwnKeysAndSeesNoHiddenOnes() {
        guest.put("guestinfo.vice..status", "");
        assertThat(machines.read(vm).snapshot().get("guestinfo.vice..status")).isEmpty();
        assertThat(guest.get("guestinfo.vice..status")).isEmpty();
        assertThat(guest.get("guestinfo.none")).isNull();
        assertThatThrownBy(() -> machines.guest(vm).send(GuestCommand.get("hidden")))
                .isInstanceOf(GuestRpcException.class)
                .hasMessageContaining("hidden: is not a key of the guest");
    }

    @Test
    void namesAreUniqueAndReferencesAreKnown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> machines.create(spec("box")))
                .withMessage("a VM with the name box exists already");
        assertThat(machines.references()).containsExactly("vm-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> machines.read("vm-2"))
                .withMessage("no VM vm-2; there are [vm-1]");
    }
}
