package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicSecretException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.keys.Spellings;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plans the changes that bring a VM's extraConfig to a wanted record.
 *
 * <p>Values are compared by their meaning. The planner decodes the snapshot as Go does and encodes it again. A stored
 * {@code t} therefore equals {@code true} and is not rewritten.
 *
 * <p>The delta deletes stored keys of the record that have no wanted value: keys of removed entries and elements, keys of
 * emptied lists, and former keys, whose values are written under the current keys. It never changes keys of other programs,
 * and no keys below {@code skipEncode} or a depth.
 *
 * <p>If a member of an atomic group changes, the delta sends the whole group with its next even generation, or nothing of
 * it.
 *
 * @param <T> the record
 * @since 0.1
 */
public final class DeltaPlanner<T> {
    private final GeneratedCodec<T> codec;
    private final UnaryOperator<VicSource> open;
    private final @Nullable UnaryOperator<VicSink> seal;

    private DeltaPlanner(
            GeneratedCodec<T> codec, UnaryOperator<VicSource> open, @Nullable UnaryOperator<VicSink> seal) {
        this.codec = codec;
        this.open = open;
        this.seal = seal;
    }

    /**
     * Creates a planner without a secret key. It withholds every change and every deletion of a secret.
     *
     * @param <T> the record's type
     * @param codec the record's codec
     * @return the planner
     */
    public static <T> DeltaPlanner<T> of(GeneratedCodec<T> codec) {
        return new DeltaPlanner<>(codec, UnaryOperator.identity(), null);
    }

    /**
     * Returns this planner with a secret key: {@code planner.withSecrets(key::open, key::seal)}.
     *
     * <p>The planner neither replaces nor deletes stored secrets that this key does not open, because a program that decoded
     * them leniently got zero values. To replace them, for example after a change of the key, plan from a snapshot without
     * them.
     *
     * @param open wraps a source so that it opens secrets
     * @param seal wraps a sink so that it seals secrets
     * @return the planner with the secret key
     */
    public DeltaPlanner<T> withSecrets(UnaryOperator<VicSource> open, UnaryOperator<VicSink> seal) {
        return new DeltaPlanner<>(codec, open, seal);
    }

    /**
     * Plans the changes that bring a snapshot to a record.
     *
     * @param snapshot the VM's keys and values
     * @param record the record that the VM is to hold
     * @return the changes to send, and the changes that are withheld
     * @throws VicEncodeException if the record cannot be encoded, or would add a key that differs only in case from another
     */
    public VicDelta plan(VicSnapshot snapshot, T record) {
        return plan(snapshot, record, false);
    }

    private VicDelta plan(VicSnapshot snapshot, T record, boolean deleteUnlisted) {
        EncodedRecord wanted = new EncodedRecord(snapshot.values().size());
        codec.encode(record, wanted);
        VicSource opened = open.apply(snapshot);
        StoredRecord<T> stored = new StoredRecord<>(codec, snapshot, opened);
        ClosedSecrets closed = new ClosedSecrets(codec.patterns(), snapshot, opened);
        Changes changes = new Changes(codec.patterns(), closed, wanted, seal, deleteUnlisted);
        compare(snapshot, stored, wanted, changes);
        Map<String, Set<String>> groups = stored.groups(wanted, changes.keys());
        groups.keySet().forEach(generation -> changes.putGroup(generation, snapshot));
        return changes.delta(snapshot.changeVersion(), successors(snapshot, wanted), groups);
    }

    /**
     * Replaces a record in a map that already holds its keys, and maybe those of other programs. The map gets the same
     * changes as a VM's extraConfig from {@link #plan}: in contrast to {@link GeneratedCodec#encode}, keys without a wanted
     * value are removed.
     *
     * @param values the map, which holds the record afterwards
     * @param record the record
     * @throws VicEncodeException if the record cannot be encoded; the map is unchanged
     * @throws VicSecretException if a secret changes and this planner has no key that opens and seals it; the map is
     *     unchanged
     */
    public void replace(Map<String, String> values, T record) {
        // No guest writes this map.
        VicDelta delta = plan(new VicSnapshot(values, ""), record, true);
        for (Withheld withheld : delta.withheld()) {
            throw new VicSecretException(withheld.key(), withheld.reason());
        }
        delta.applyTo(values::put, values::remove);
    }

    /**
     * Plans the deletion of stored keys that differ only in case from keys that the record would add. VMware treats both as
     * the same key, so {@link #plan} refuses to add it. A guest can store such a key to block every plan. Send this delta,
     * take a new snapshot, and plan again.
     *
     * @param snapshot the VM's extraConfig
     * @param record the wanted record
     * @return a delta of deletions only; empty if there are no such keys
     * @throws VicEncodeException if the record cannot be encoded
     */
    public VicDelta planDeletionOfVariants(VicSnapshot snapshot, T record) {
        EncodedRecord wanted = new EncodedRecord(snapshot.values().size());
        codec.encode(record, wanted);
        Set<String> added = wanted.values().keySet().stream()
                .filter(key -> snapshot.get(key) == null)
                .map(Spellings::folded)
                .collect(Collectors.toSet());
        List<OptionChange> deletions = snapshot.values().keySet().stream()
                .filter(key ->
                        added.contains(Spellings.folded(key)) && wanted.values().get(key) == null)
                .sorted()
                .map(key -> new OptionChange(key, null))
                .toList();
        return new VicDelta(deletions, List.of(), snapshot.changeVersion());
    }

    /** Looks for each wanted key among the stored ones, and then at the stored keys that nobody wants. */
    private void compare(VicSnapshot snapshot, StoredRecord<T> stored, EncodedRecord wanted, Changes changes) {
        ValueTable values = ValueTable.copyOf(snapshot.values());
        BitSet kept = new BitSet(values.size());
        List<String> added = new ArrayList<>();
        wanted.values().forEach((key, value) -> {
            int index = values.find("", key);
            if (index < 0) {
                added.add(key);
                return;
            }
            kept.set(index);
            if (!stored.means(wanted, key, values.value(index), value)) {
                changes.put(key);
            }
        });
        AddedKeys.check(added, snapshot.values().keySet());
        added.forEach(changes::put);
        for (int i = kept.nextClearBit(0); i < values.size(); i = kept.nextClearBit(i + 1)) {
            changes.delete(values.key(i), stored);
        }
    }

    /** Returns the stored former keys, each with the keys that replace it and are not stored yet. */
    private Map<String, Set<String>> successors(VicSnapshot snapshot, EncodedRecord wanted) {
        if (!codec.patterns().haveFormer()) {
            return Map.of();
        }
        Map<String, Set<String>> added = addedByPath(snapshot, wanted);
        Map<String, Set<String>> successors = new TreeMap<>();
        for (String key : added.isEmpty() ? Set.<String>of() : snapshot.values().keySet()) {
            KeyPattern pattern = codec.patterns().find(key);
            if (pattern != null && pattern.former() && added.containsKey(pattern.path())) {
                successors.put(key, added.get(pattern.path()));
            }
        }
        return successors;
    }

    /** Returns the wanted keys that are not stored, by the path of their component. */
    private Map<String, Set<String>> addedByPath(VicSnapshot snapshot, EncodedRecord wanted) {
        Map<String, Set<String>> added = new HashMap<>();
        for (String key : wanted.values().keySet()) {
            KeyPattern pattern = codec.patterns().find(key);
            if (pattern != null && snapshot.get(key) == null) {
                added.computeIfAbsent(pattern.path(), path -> new TreeSet<>()).add(key);
            }
        }
        return added;
    }
}
