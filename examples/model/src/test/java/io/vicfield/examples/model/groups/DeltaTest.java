package io.vicfield.examples.model.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.VicSink;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import io.vicfield.secret.SecretKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A delta sends all keys of a group, or none. */
class DeltaTest {
    private static final DeltaPlanner<Lease> LEASES = DeltaPlanner.of(LeaseCodec.INSTANCE);
    private static final String STATUS = "guestinfo.vice..sessions|a.status~@non-persistent";
    private static final String COMMAND = "guestinfo.vice./sessions|a/command~";

    @Test
    void oneMemberThatChangesBringsTheOthersAndTheNextGeneration() {
        Lease was = Lease.of(3);
        Lease wanted = new Lease("", 3, "", was.ip(), was.nameservers(), was.routes(), new Lease.Route("x", 3));
        VicDelta delta = LEASES.plan(snapshot(was), wanted);

        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .containsExactlyElementsOf(snapshot(was).values().keySet().stream()
                        .filter(key -> !key.endsWith("name") && !key.endsWith("notes"))
                        .toList());
        assertThat(delta.changes()).contains(new OptionChange(Lease.GENERATION, "4"));
        assertThat(LeaseCodec.INSTANCE.decode(applied(snapshot(was), delta))).isEqualTo(wanted);
    }

    @Test
    void otherChangesLeaveItAlone() {
        Lease was = Lease.of(3);
        Lease wanted = new Lease("new", 3, "", was.ip(), was.nameservers(), was.routes(), was.gateway());

        assertThat(LEASES.plan(snapshot(was), wanted).changes())
                .containsExactly(new OptionChange("guestinfo.vice..name", "new"));
    }

    @Test
    void aNewGenerationAloneIsNotSent() {
        Map<String, String> values = new TreeMap<>(snapshot(Lease.of(3)).values());
        values.put(Lease.GENERATION, "8");
        assertThat(LEASES.plan(new VicSnapshot(values, "7"), Lease.of(3)).isEmpty())
                .isTrue();
        values.remove(Lease.GENERATION);
        assertThat(LEASES.plan(new VicSnapshot(values, "7"), Lease.of(3)).isEmpty())
                .isTrue();
    }

    @Test
    void anEmptiedMemberIsAChangeOfTheGroup() {
        Lease was = Lease.of(5);
        Lease wanted = new Lease("", 5, "", was.ip(), List.of(), was.routes(), was.gateway());
        VicDelta delta = LEASES.plan(snapshot(was), wanted);

        assertThat(delta.changes())
                .contains(
                        new OptionChange("guestinfo.vice..nameservers", null),
                        new OptionChange("guestinfo.vice..serial", "5"),
                        new OptionChange(Lease.GENERATION, "4"));
        assertThat(LeaseCodec.INSTANCE.decode(applied(snapshot(was), delta))).isEqualTo(wanted);
    }

    @Test
    void aTornGroupIsSentAgain() {
        Map<String, String> values = new TreeMap<>(snapshot(Lease.of(3)).values());
        values.put(Lease.GENERATION, "5");
        VicSnapshot torn = new VicSnapshot(values, "7");
        VicDelta delta = LEASES.plan(torn, Lease.of(3));

        assertThat(delta.changes())
                .contains(new OptionChange(Lease.GENERATION, "6"), new OptionChange("guestinfo.vice..serial", "3"));
        assertThat(LeaseCodec.INSTANCE.decode(applied(torn, delta))).isEqualTo(Lease.of(3));
    }

    @Test
    void aNewVmBeginsWithAnEvenOne() {
        VicDelta delta = LEASES.plan(new VicSnapshot(Map.of(), "1"), Lease.of(3));
        assertThat(delta.changes()).contains(new OptionChange(Lease.GENERATION, "2"));
    }

    @Test
    void anEntryThatGoesTakesItsGenerationsAlong() {
        try (SecretKey key = SecretKey.generate()) {
            DeltaPlanner<Machine> planner =
                    DeltaPlanner.of(MachineCodec.INSTANCE).withSecrets(key::open, key::seal);
            VicDelta delta = planner.plan(machine(key), new Machine("m", Map.of(), "u", "p"));
            assertThat(delta.changes())
                    .contains(new OptionChange(STATUS, null), new OptionChange(COMMAND, null))
                    .noneMatch(change ->
                            change.key().contains("login") || change.key().contains("user"));
        }
    }

    @Test
    void aRunningVmTakesAGroupOrDoesNot() {
        try (SecretKey key = SecretKey.generate()) {
            DeltaPlanner<Machine> planner =
                    DeltaPlanner.of(MachineCodec.INSTANCE).withSecrets(key::open, key::seal);
            Session other = new Session("down", 0, "/bin/true", List.of());
            VicDelta delta = planner.plan(machine(key), new Machine("m", Map.of("a", other), "u", "q"))
                    .forPoweredOn();
            assertThat(delta.changes())
                    .extracting(OptionChange::key)
                    .containsExactly(
                            "guestinfo.vice..sessions|a.exitCode@non-persistent",
                            "guestinfo.vice..sessions|a.status@non-persistent",
                            STATUS);
            assertThat(delta.withheld()).extracting(Withheld::key).contains(COMMAND, "guestinfo.vice./login~@secret");
        }
    }

    @Test
    void secretsThatAreWithheldAreWithheldWithTheirGeneration() {
        try (SecretKey key = SecretKey.generate()) {
            VicDelta delta =
                    DeltaPlanner.of(MachineCodec.INSTANCE).plan(machine(key), new Machine("m", Map.of(), "u", "q"));
            assertThat(delta.changes()).noneMatch(change -> change.key().contains("login~"));
            assertThat(delta.withheld())
                    .extracting(Withheld::key)
                    .containsExactly("guestinfo.vice./password@secret", "guestinfo.vice./user@secret");
        }
    }

    /** Secrets that cannot be compared may have changed, so no member is deleted alone. */
    @Test
    void withoutItsKeyNoSecretOfAGroupIsDeleted() {
        try (SecretKey key = SecretKey.generate()) {
            MapStore store = new MapStore();
            KeyringCodec.INSTANCE.encode(new Keyring("me", List.of("a", "b")), key.seal(store));
            VicSnapshot snapshot = new VicSnapshot(store.toMap(), "7");
            Keyring wanted = new Keyring("you", List.of());

            VicDelta delta = DeltaPlanner.of(KeyringCodec.INSTANCE).plan(snapshot, wanted);
            assertThat(delta.isEmpty()).isTrue();
            assertThat(delta.withheld())
                    .extracting(Withheld::key)
                    .contains("guestinfo.vice./owner@secret", "guestinfo.vice./keys@secret");

            VicDelta sealed = DeltaPlanner.of(KeyringCodec.INSTANCE)
                    .withSecrets(key::open, key::seal)
                    .plan(snapshot, wanted);
            assertThat(KeyringCodec.INSTANCE.decode(key.open(applied(snapshot, sealed))))
                    .isEqualTo(wanted);
        }
    }

    private static VicSnapshot snapshot(Lease lease) {
        MapStore store = new MapStore();
        LeaseCodec.INSTANCE.encode(lease, store);
        return new VicSnapshot(store.toMap(), "7");
    }

    private static VicSnapshot machine(SecretKey key) {
        MapStore store = new MapStore();
        Session sh = new Session("up", 0, "/bin/sh", List.of("-c"));
        VicSink sink = key.seal(store);
        MachineCodec.INSTANCE.encode(new Machine("m", Map.of("a", sh), "u", "p"), sink);
        return new VicSnapshot(store.toMap(), "7");
    }

    private static VicSnapshot applied(VicSnapshot snapshot, VicDelta delta) {
        Map<String, String> values = new TreeMap<>(snapshot.values());
        for (OptionChange change : delta.changes()) {
            if (change.text() == null) {
                values.remove(change.key());
            } else {
                values.put(change.key(), change.text());
            }
        }
        return new VicSnapshot(values, "8");
    }
}
