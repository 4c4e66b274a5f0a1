package io.vicfield.extraconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vicfield.VicEncodeException;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.spi.Host;
import io.vicfield.spi.HostCodec;
import io.vicfield.spi.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeltaPlannerTest {
    private static final String TOKEN = "guestinfo.vice./token@secret";
    private static final Session SH = new Session(new Session.Cmd("/bin/sh", List.of("sh", "-c"), "x"), 0, "the shell");
    private static final DeltaPlanner<Host> PLANNER =
            DeltaPlanner.of(HostCodec.INSTANCE).withSecrets(Mirror::open, Mirror::seal);

    @Test
    void nothingChangedIsNothingToSend() {
        VicSnapshot snapshot = snapshot(host(Map.of("a", SH)));
        assertThat(PLANNER.plan(snapshot, host(Map.of("a", SH))).isEmpty()).isTrue();
    }

    @Test
    void aNewEntryIsSomethingToSend() {
        VicDelta delta = PLANNER.plan(snapshot(host(Map.of())), host(Map.of("a", SH)));
        assertThat(delta.isEmpty()).isFalse();
        assertThat(delta.changes()).contains(new OptionChange("guestinfo.vice./sessions", "a"));
    }

    @Test
    void anotherSpellingOfTheSameValueStays() {
        Map<String, String> values =
                new TreeMap<>(snapshot(host(Map.of("a", SH))).values());
        values.put("guestinfo.vice..createtime", "+042");
        assertThat(PLANNER.plan(new VicSnapshot(values, "7"), host(Map.of("a", SH)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDamagedTextIsWrittenAgain() {
        Map<String, String> values = new TreeMap<>(snapshot(host(Map.of())).values());
        values.put("guestinfo.vice..createtime", "soon");
        VicDelta delta =
                PLANNER.plan(new VicSnapshot(values, "7"), new Host(0, Map.of(), Map.of(), Optional.empty(), ""));
        assertThat(delta.changes()).contains(new OptionChange("guestinfo.vice..createtime", "0"));
        assertThat(delta.changeVersion()).isEqualTo("7");
    }

    @Test
    void aRemovedEntryGoesWithAllThatIsBelow() {
        VicDelta delta = PLANNER.plan(snapshot(host(Map.of("a", SH, "b", SH))), host(Map.of("b", SH)));
        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange("guestinfo.vice..sessions|a.status", null),
                        new OptionChange("guestinfo.vice./sessions", "b"),
                        new OptionChange("guestinfo.vice./sessions|a/cmd/Args", null),
                        new OptionChange("guestinfo.vice./sessions|a/cmd/Args~", null),
                        new OptionChange("guestinfo.vice./sessions|a/cmd/Path", null),
                        new OptionChange("guestinfo.vice./sessions|a/cmd/inherits", null),
                        new OptionChange("sessions|a/notes", null));
    }

    @Test
    void replacesARecordInAMap() {
        Map<String, String> values =
                new TreeMap<>(snapshot(host(Map.of("a", SH, "b", SH))).values());
        values.put("other", "kept");

        PLANNER.replace(values, host(Map.of("b", SH)));

        assertThat(values.remove("other")).isEqualTo("kept");
        assertThat(PLANNER.plan(new VicSnapshot(values, ""), host(Map.of("b", SH)))
                        .isEmpty())
                .isTrue();
        assertThat(values.keySet()).noneMatch(key -> key.contains("|a"));
    }

    @Test
    void replacesNothingIfASecretCannotBeSealed() {
        Map<String, String> values = new TreeMap<>();

        assertThatThrownBy(() -> DeltaPlanner.of(HostCodec.INSTANCE).replace(values, host(Map.of())))
                .isInstanceOf(VicSecretException.class)
                .hasMessageStartingWith(TOKEN);
        assertThat(values).isEmpty();
    }

    @Test
    void anEmptiedListLosesItsKeys() {
        Session bare = new Session(new Session.Cmd("/bin/sh", List.of(), "x"), 0, "the shell");
        assertThat(PLANNER.plan(snapshot(host(Map.of("a", SH))), host(Map.of("a", bare)))
                        .changes())
                .containsExactly(
                        new OptionChange("guestinfo.vice./sessions|a/cmd/Args", null),
                        new OptionChange("guestinfo.vice./sessions|a/cmd/Args~", null));
    }

    @Test
    void aRunningVmGetsHiddenAndNonPersistentKeysAlone() {
        Session.Cmd exec = new Session.Cmd("/bin/ls", List.of(), "");
        Host wanted =
                new Host(43, Map.of("a", new Session(SH.cmd(), 0, "renamed")), Map.of("e", exec), Optional.empty(), "");
        VicDelta delta = PLANNER.plan(snapshot(host(Map.of("a", SH))), wanted).forPoweredOn();
        assertThat(delta.changes())
                .extracting(OptionChange::key)
                .containsExactly(
                        "guestinfo.vice..execs@non-persistent",
                        "guestinfo.vice..execs|e.inherits@non-persistent",
                        "guestinfo.vice./execs|e/Path@non-persistent",
                        "sessions|a/notes");
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly("guestinfo.vice..createtime");
    }

    @Test
    void aVmThatIsOffGetsNoNonPersistentTexts() {
        Session.Cmd exec = new Session.Cmd("/bin/ls", List.of(), "");
        Host before = new Host(42, Map.of(), Map.of("e", exec), Optional.empty(), "");
        Host after = new Host(43, Map.of(), Map.of("f", exec), Optional.empty(), "");
        VicDelta delta = PLANNER.plan(snapshot(before), after).forPoweredOff();
        assertThat(delta.changes())
                .containsExactly(
                        new OptionChange("guestinfo.vice..createtime", "43"),
                        new OptionChange("guestinfo.vice..execs|e.inherits@non-persistent", null),
                        new OptionChange("guestinfo.vice./execs|e/Path@non-persistent", null));
        assertThat(delta.withheld())
                .extracting(Withheld::key)
                .containsExactly(
                        "guestinfo.vice..execs@non-persistent",
                        "guestinfo.vice..execs|f.inherits@non-persistent",
                        "guestinfo.vice./execs|f/Path@non-persistent");
    }

    @Test
    void secretsAreComparedOpened() {
        Host before = new Host(42, Map.of(), Map.of(), Optional.empty(), "old token");
        Host after = new Host(42, Map.of(), Map.of(), Optional.empty(), "new token");
        assertThat(PLANNER.plan(snapshot(before), before).isEmpty()).isTrue();
        VicDelta delta = PLANNER.plan(snapshot(before), after);
        assertThat(delta.changes()).containsExactly(new OptionChange(TOKEN, "nekot wen"));
        assertThat(delta.toString()).contains(TOKEN).doesNotContain("nekot").doesNotContain("token =  new");
    }

    @Test
    void secretsWithoutAKeyAreWithheldAndStay() {
        Host before = new Host(42, Map.of(), Map.of(), Optional.empty(), "old token");
        VicDelta delta = DeltaPlanner.of(HostCodec.INSTANCE).plan(snapshot(before), before);
        assertThat(delta.isEmpty()).isTrue();
        assertThat(delta.withheld()).extracting(Withheld::key).containsExactly(TOKEN);
    }

    /** vSphere treats both keys as the same, so one of two values would be lost. */
    @Test
    void keysThatDifferOnlyInCaseAreNotAdded() {
        VicSnapshot snapshot = snapshot(host(Map.of("Web", SH)));
        Host both = host(Map.of("Web", SH, "web", SH));
        Host renamed = host(Map.of("web", SH));

        assertThat(List.of(both, renamed))
                .allSatisfy(wanted -> assertThatThrownBy(() -> PLANNER.plan(snapshot, wanted))
                        .isInstanceOf(VicEncodeException.class)
                        .hasMessageContaining("guestinfo.vice./sessions|web/cmd/Path")
                        .hasMessageContaining("differs only in case from guestinfo.vice./sessions|Web/cmd/Path"));
        assertThat(PLANNER.plan(snapshot(both), both).isEmpty()).isTrue();
    }

    @Test
    void emptyTextsTravelAsNilAndDeletionsAsEmpty() {
        Host wanted = host(Map.of("a", new Session(SH.cmd(), 0, "")));
        VicDelta renamed = PLANNER.plan(snapshot(host(Map.of("a", SH))), wanted);
        assertThat(renamed.toOptions(Map::entry)).containsExactly(Map.entry("sessions|a/notes", "<nil>"));
        VicDelta gone = PLANNER.plan(snapshot(host(Map.of("a", SH))), host(Map.of()));
        assertThat(gone.toOptions(Map::entry)).contains(Map.entry("guestinfo.vice./sessions", ""));
    }

    @Test
    @Tag("slow")
    void anyChangeBringsTheStoreToTheWantedRecordAndTouchesNothingElse() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Host before = random(random);
            Host wanted = random(random);
            Map<String, String> store = new TreeMap<>(snapshot(before).values());
            store.put("annotation", "not ours");
            store.put("guestinfo.vice./foreign", "not ours");
            VicSnapshot snapshot = new VicSnapshot(store, "1");
            VicDelta delta = PLANNER.plan(snapshot, wanted);
            delta.changes().forEach(change -> apply(change, store));
            VicSnapshot after = new VicSnapshot(store, "2");
            assertThat(HostCodec.INSTANCE.decode(Mirror.open(after)))
                    .as("seed %d", seed)
                    .isEqualTo(wanted);
            assertThat(PLANNER.plan(after, wanted).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
            store.keySet().removeAll(snapshot(wanted).values().keySet());
            assertThat(store).as("seed %d", seed).containsOnlyKeys("annotation", "guestinfo.vice./foreign");
        }
    }

    private static void apply(OptionChange change, Map<String, String> store) {
        if (change.text() == null) {
            assertThat(store.remove(change.key())).isNotNull();
        } else {
            assertThat(change.text()).isNotEqualTo(store.put(change.key(), change.text()));
        }
    }

    private static Host random(Random random) {
        Map<String, Session> sessions = new HashMap<>();
        Map<String, Session.Cmd> execs = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String name = List.of("a", "b.c", "d/e", "web").get(random.nextInt(4));
            sessions.put(name, new Session(cmd(random), random.nextInt(3), "n" + random.nextInt(2)));
            execs.put(name, cmd(random));
        }
        Optional<Session.Cmd> init = random.nextBoolean() ? Optional.of(cmd(random)) : Optional.empty();
        return new Host(random.nextInt(3), sessions, execs, init, "token" + random.nextInt(2));
    }

    private static Session.Cmd cmd(Random random) {
        List<String> args = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            args.add(random.nextBoolean() ? "" : "arg" + random.nextInt(3));
        }
        return new Session.Cmd("/bin/" + random.nextInt(2), args, random.nextBoolean() ? "" : "x");
    }

    private static Host host(Map<String, Session> sessions) {
        return new Host(42, sessions, Map.of(), Optional.empty(), "");
    }

    private static VicSnapshot snapshot(Host host) {
        Map<String, String> values = new TreeMap<>();
        HostCodec.INSTANCE.encode(host, Mirror.seal(VicSink.into(values)));
        return new VicSnapshot(values, "1");
    }

    @Test
    void variantsOfStoredKeysStay() {
        Map<String, String> values = new TreeMap<>(snapshot(host(Map.of())).values());
        values.put("guestinfo.vice..CREATETIME", "1");
        assertThat(PLANNER.planDeletionOfVariants(new VicSnapshot(values, "7"), host(Map.of()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void variantsOfAddedKeysAreDeletedFirst() {
        Map<String, String> values = new TreeMap<>(
                Map.of("guestinfo.vice..CREATETIME", "1", "guestinfo.vice./other", "2", TOKEN.toUpperCase(), "x"));
        Host wanted = host(Map.of());
        assertThatThrownBy(() -> PLANNER.plan(new VicSnapshot(values, "7"), wanted))
                .isInstanceOf(VicEncodeException.class)
                .hasMessageContaining("guestinfo.vice..CREATETIME");
        VicDelta delta = PLANNER.planDeletionOfVariants(new VicSnapshot(values, "7"), wanted);
        assertThat(delta.changes())
                .containsExactlyInAnyOrder(
                        new OptionChange("guestinfo.vice..CREATETIME", null),
                        new OptionChange(TOKEN.toUpperCase(), null));
        assertThat(delta.changeVersion()).isEqualTo("7");
        delta.applyTo(values::put, values::remove);
        assertThat(values).containsOnlyKeys("guestinfo.vice./other");
        PLANNER.plan(new VicSnapshot(values, "7"), wanted).applyTo(values::put, values::remove);
        assertThat(PLANNER.planDeletionOfVariants(new VicSnapshot(values, "7"), wanted)
                        .isEmpty())
                .isTrue();
    }

    /** The long s is S in upper case, but a letter of its own in lower case, which VMware compares. */
    @Test
    void variantsAreThoseThatAPlanRefuses() {
        VicSnapshot snapshot = new VicSnapshot(Map.of("guestinfo.vice./\u017Fessions", "x"), "");
        Host wanted = host(Map.of("a", SH));
        assertThat(PLANNER.plan(snapshot, wanted).changes())
                .contains(new OptionChange("guestinfo.vice./sessions", "a"));
        assertThat(PLANNER.planDeletionOfVariants(snapshot, wanted).isEmpty()).isTrue();
    }

    /** In a VM, a delta withholds this deletion, because a guest may have removed the name. No guest writes a map. */
    @Test
    void replacingDeletesKeysOfEntriesWithoutAName() {
        Map<String, String> values = new TreeMap<>(Map.of("guestinfo.vice./jobs|a/cmd/Path", "/bin/sh"));
        Agent agent = new Agent("a", 0, List.of(), Map.of(), "", "", Map.of());
        DeltaPlanner<Agent> planner = DeltaPlanner.of(AgentCodec.INSTANCE).withSecrets(Mirror::open, Mirror::seal);
        planner.replace(values, agent);
        assertThat(values).doesNotContainKey("guestinfo.vice./jobs|a/cmd/Path").containsKey("guestinfo.vice./name");
    }
}
