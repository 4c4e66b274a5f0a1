package io.vicfield.examples.model.groups;

import static io.vicfield.examples.model.groups.Moved.BEFORE;
import static io.vicfield.examples.model.groups.Moved.GENERATION;
import static io.vicfield.examples.model.groups.Moved.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.MapStore;
import io.vicfield.extraconfig.DeltaPlanner;
import io.vicfield.extraconfig.OptionChange;
import io.vicfield.extraconfig.VicDelta;
import io.vicfield.extraconfig.VicSnapshot;
import io.vicfield.extraconfig.Withheld;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Groups whose members had other keys in earlier versions. */
class FormerKeysTest {
    private static final MovedCodec CODEC = MovedCodec.INSTANCE;
    private static final Map<String, String> OLD =
            Map.of(BEFORE + "addr", "10.0.0.1", BEFORE + "servers", "0", BEFORE + "servers~", "10.0.0.2");

    @Test
    void membersAreReadFromTheirFormerKeys() {
        assertThat(CODEC.decode(new MapStore(OLD))).isEqualTo(Moved.of("10.0.0.1", "10.0.0.2"));
    }

    @Test
    void aGenerationHasNoFormerKey() {
        assertThat(CODEC.owns(GENERATION)).isTrue();
        assertThat(CODEC.patterns().all())
                .filteredOn(pattern -> pattern.key().contains("lease~"))
                .hasSize(1)
                .noneMatch(pattern -> pattern.former());
    }

    @Test
    void formerKeysAreRemovedBeforeTheGroupEnds() {
        Calls calls = new Calls();
        CODEC.encode(Moved.of("10.0.0.9"), calls);

        assertThat(calls.said)
                .startsWith("begin " + GENERATION)
                .containsSubsequence(
                        HERE + "ip@non-persistent = 10.0.0.9",
                        "remove " + HERE + "dns@non-persistent",
                        BEFORE + "addr becomes " + HERE + "ip@non-persistent",
                        BEFORE + "servers becomes " + HERE + "dns@non-persistent",
                        "end " + GENERATION);
    }

    @Test
    void anEmptiedListDoesNotComeBack() {
        MapStore store = new MapStore(OLD);
        CODEC.encode(Moved.of("10.0.0.9"), store);

        assertThat(CODEC.decode(store)).isEqualTo(Moved.of("10.0.0.9"));
        assertThat(store.toMap()).containsOnlyKeys(GENERATION, HERE + "ip@non-persistent");
    }

    @Test
    void aDeltaMovesTheWholeGroup() {
        VicSnapshot snapshot = new VicSnapshot(OLD, "7");
        VicDelta delta = DeltaPlanner.of(CODEC).plan(snapshot, Moved.of("10.0.0.1", "10.0.0.2"));

        assertThat(delta.changes())
                .contains(
                        new OptionChange(GENERATION, "2"),
                        new OptionChange(HERE + "ip@non-persistent", "10.0.0.1"),
                        new OptionChange(BEFORE + "addr", null),
                        new OptionChange(BEFORE + "servers", null));
        assertThat(CODEC.decode(applied(snapshot, delta))).isEqualTo(Moved.of("10.0.0.1", "10.0.0.2"));
    }

    @Test
    void aRunningVmTakesAGroupThatLeavesItsFormerKeysBehind() {
        VicSnapshot snapshot = new VicSnapshot(OLD, "7");
        Moved wanted = Moved.of("10.0.0.9", "10.0.0.8");
        VicDelta delta = DeltaPlanner.of(CODEC).plan(snapshot, wanted).forPoweredOn();

        assertThat(delta.changes()).noneMatch(OptionChange::isDeletion).hasSize(4);
        assertThat(CODEC.decode(applied(snapshot, delta))).isEqualTo(wanted);
    }

    /** Readers would combine the list's former key with the new address, and a running VM keeps the former key. */
    @Test
    void aRunningVmKeepsAGroupWhoseEmptiedMemberWouldComeBack() {
        VicSnapshot snapshot = new VicSnapshot(OLD, "7");
        VicDelta delta =
                DeltaPlanner.of(CODEC).plan(snapshot, Moved.of("10.0.0.9")).forPoweredOn();

        assertThat(delta.isEmpty()).isTrue();
        assertThat(delta.withheld())
                .contains(new Withheld(
                        HERE + "ip@non-persistent", "not sent, since another key of its atomic group is withheld"))
                .extracting(Withheld::key)
                .contains(GENERATION, BEFORE + "addr", BEFORE + "servers");
    }

    /** The members are non-persistent, so a VM that is off gets no change of the group, deletions included. */
    @Test
    void aVmThatIsOffKeepsTheWholeGroup() {
        VicSnapshot snapshot = new VicSnapshot(OLD, "7");
        VicDelta delta =
                DeltaPlanner.of(CODEC).plan(snapshot, Moved.of("10.0.0.9")).forPoweredOff();

        assertThat(delta.isEmpty()).isTrue();
        assertThat(delta.withheld()).extracting(Withheld::key).contains(GENERATION, BEFORE + "servers");
    }

    @Test
    void onlyTheDeletionOfAReadKeyChangesTheGroup() {
        MapStore store = new MapStore();
        CODEC.encode(Moved.of("10.0.0.9"), store);
        Map<String, String> left = new TreeMap<>(store.toMap());
        left.put(BEFORE + "addr", "10.0.0.1");
        VicSnapshot snapshot = new VicSnapshot(left, "7");
        assertThat(DeltaPlanner.of(CODEC).plan(snapshot, Moved.of("10.0.0.9")).changes())
                .containsExactly(new OptionChange(BEFORE + "addr", null));

        left.put(BEFORE + "servers", "0");
        assertThat(DeltaPlanner.of(CODEC)
                        .plan(new VicSnapshot(left, "7"), Moved.of("10.0.0.9"))
                        .changes())
                .contains(new OptionChange(GENERATION, "4"), new OptionChange(BEFORE + "servers", null));
    }

    @Test
    void withoutDeletionsAnEmptiedMemberIsEmpty() {
        VicSnapshot snapshot = new VicSnapshot(OLD, "7");
        VicDelta delta =
                DeltaPlanner.of(CODEC).plan(snapshot, Moved.of("10.0.0.9")).withoutDeletions();

        assertThat(delta.changes()).noneMatch(OptionChange::isDeletion);
        assertThat(CODEC.decode(applied(snapshot, delta))).isEqualTo(Moved.of("10.0.0.9"));
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
