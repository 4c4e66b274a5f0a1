package io.vicfield.examples.model.groups;

import static io.vicfield.Scope.READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.MapStore;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.vmx.VmxFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls that sinks and stores get for groups. */
class WritingTest {
    private static final Session SH = new Session("up", 0, "/bin/sh", List.of("-c"));
    private static final Machine MACHINE = new Machine("m", Map.of("a.b", SH), "u", "p");
    private static final String STATUS = "guestinfo.vice..sessions|a.b.status";
    private static final String COMMAND = "guestinfo.vice./sessions|a/b/command~";

    @TempDir
    Path folder;

    /** The group with the first secret comes first, because a sink without a cipher refuses it. */
    @Test
    void membersStandTogetherBetweenBeginAndEnd() {
        Calls calls = new Calls();
        MachineCodec.INSTANCE.encode(MACHINE, calls);

        assertThat(calls.said)
                .containsExactly(
                        "begin guestinfo.vice./login~@secret",
                        "secret guestinfo.vice./user@secret",
                        "secret guestinfo.vice./password@secret",
                        "end guestinfo.vice./login~@secret",
                        "guestinfo.vice./name = m",
                        "begin " + STATUS + "~@non-persistent",
                        STATUS + "@non-persistent = up",
                        "guestinfo.vice..sessions|a.b.exitCode@non-persistent = 0",
                        "end " + STATUS + "~@non-persistent",
                        "begin " + COMMAND,
                        "guestinfo.vice./sessions|a/b/path = /bin/sh",
                        "guestinfo.vice./sessions|a/b/args~ = -c",
                        "guestinfo.vice./sessions|a/b/args = 0",
                        "end " + COMMAND,
                        "guestinfo.vice./sessions = a.b");
    }

    @Test
    void emptiedMembersAreRemoved() {
        Calls calls = new Calls();
        LeaseCodec.INSTANCE.encode(Lease.of(6), calls);

        assertThat(calls.said)
                .contains("remove guestinfo.vice..nameservers", "remove guestinfo.vice..routes")
                .endsWith("end " + Lease.GENERATION, "guestinfo.vice..notes = ");
    }

    @Test
    void aPlainMapHoldsWhatGoWouldWrite() {
        Map<String, String> map = new TreeMap<>(Map.of("guestinfo.vice..nameservers", "0"));
        LeaseCodec.INSTANCE.encode(Lease.of(6), VicSink.into(map));

        assertThat(map)
                .doesNotContainKey(Lease.GENERATION)
                .containsEntry("guestinfo.vice..serial", "6")
                .containsEntry("guestinfo.vice..nameservers", "0");
    }

    @Test
    void aStoreInMemoryCountsGenerations() {
        MapStore store = new MapStore();
        LeaseCodec.INSTANCE.encode(Lease.of(1), store);
        assertThat(store.get(Lease.GENERATION)).isEqualTo("2");
        LeaseCodec.INSTANCE.encode(Lease.of(6), store);
        assertThat(store.get(Lease.GENERATION)).isEqualTo("4");
        assertThat(store.get("guestinfo.vice..nameservers")).isNull();
        assertThat(LeaseCodec.INSTANCE.decode(store)).isEqualTo(Lease.of(6));
    }

    @Test
    void aDeadWritersNumberIsSkipped() {
        MapStore store = new MapStore(Map.of(Lease.GENERATION, "7"));
        store.beginGroup(Lease.GENERATION);
        assertThat(store.get(Lease.GENERATION)).isEqualTo("9");
        store.endGroup(Lease.GENERATION);
        assertThat(store.get(Lease.GENERATION)).isEqualTo("10");
        store.put(Lease.GENERATION, "what?");
        store.endGroup(Lease.GENERATION);
        assertThat(store.get(Lease.GENERATION)).isEqualTo("2");
    }

    @Test
    void aFilterTakesAGroupOrLeavesIt() {
        Calls calls = new Calls();
        MachineCodec.INSTANCE.encode(MACHINE, calls.only(Set.of(READ_ONLY)));

        assertThat(calls.said)
                .contains("begin " + COMMAND, "end " + COMMAND, "end guestinfo.vice./login~@secret")
                .noneMatch(call -> call.contains("status"));
    }

    @Test
    void anEntryThatWouldSplitAGroupIsRefused() {
        Lease lease = Lease.of(1);
        Lease slashed = new Lease("", 1, "", lease.ip(), List.of(), Map.of("a/b", lease.gateway()), lease.gateway());
        Calls calls = new Calls();

        assertThatThrownBy(() -> LeaseCodec.INSTANCE.encode(slashed, calls))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("Lease.lease~ (guestinfo.vice./routes|a/b/to)")
                .hasMessageContaining("rename the entry");
        assertThat(calls.said).isEmpty();
    }

    @Test
    void aFileIsWrittenWhenMembersChange() throws IOException {
        Path vmx = Files.writeString(folder.resolve("box.vmx"), ".encoding = \"UTF-8\"\n");
        VmxFile file = VmxFile.read(vmx);
        LeaseCodec.INSTANCE.encode(Lease.of(1), file);
        assertThat(file.get(Lease.GENERATION)).isEqualTo("2");
        assertThat(file.save()).isTrue();

        LeaseCodec.INSTANCE.encode(Lease.of(1), file);
        assertThat(file.get(Lease.GENERATION)).isEqualTo("2");
        assertThat(file.save()).isFalse();

        LeaseCodec.INSTANCE.encode(Lease.of(2), file);
        assertThat(file.get(Lease.GENERATION)).isEqualTo("4");
        assertThat(LeaseCodec.INSTANCE.decode(VmxFile.read(vmx))).isEqualTo(Lease.of(1));
        assertThat(file.save()).isTrue();
        assertThat(LeaseCodec.INSTANCE.decode(VmxFile.read(vmx))).isEqualTo(Lease.of(2));
    }

    @Test
    void aFileWhoseWriterWasRefusedIsUntouched() throws IOException {
        VmxFile file = VmxFile.read(Files.writeString(folder.resolve("box.vmx"), ".encoding = \"US-ASCII\"\n"));
        Lease lease = Lease.of(1);
        Lease bad = new Lease("", 2, "", lease.ip(), List.of("ü"), Map.of(), lease.gateway());
        LeaseCodec.INSTANCE.encode(lease, file);

        assertThatThrownBy(() -> LeaseCodec.INSTANCE.encode(bad, file)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file.get(Lease.GENERATION)).isEqualTo("2");
        assertThat(LeaseCodec.INSTANCE.decode(file)).isEqualTo(lease);
    }

    @Test
    void aSinkWithoutACipherGetsNoKeyOfARecordWithASecretInAGroup() {
        List<String> keys = new ArrayList<>();
        assertThatThrownBy(() -> MachineCodec.INSTANCE.encode(MACHINE, (key, value) -> keys.add(key)))
                .isInstanceOf(VicSecretException.class);
        assertThat(keys).isEmpty();
    }

    @Test
    void generationsAreTheRecordsKeys() {
        assertThat(LeaseCodec.INSTANCE.owns(Lease.GENERATION)).isTrue();
        assertThat(MachineCodec.INSTANCE.owns(COMMAND)).isTrue();
        assertThat(MachineCodec.INSTANCE.owns("guestinfo.vice..sessions|x.status~@non-persistent"))
                .isTrue();
        assertThat(MachineCodec.INSTANCE.owns("guestinfo.vice./sessions|a/other~"))
                .isFalse();
    }
}
