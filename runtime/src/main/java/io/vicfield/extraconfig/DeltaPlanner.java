package io.vicfield.extraconfig;

import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Finds what has to change in a VM's extraConfig.
 *
 * <p>Texts are compared by what they mean: the snapshot is decoded as Go would and encoded again, so {@code t} is
 * {@code true} and stays as it is spelled. What no longer is there is deleted: entries with all below, indices and
 * counts, emptied lists, and former keys, whose values are written under the present ones. Keys that are not the record's
 * are never touched, nor those below {@code skipEncode} or a depth. An atomic group with a member that changes is sent
 * whole, with its next even generation, or not at all.
 *
 * @param <T> the record
 */
public final class DeltaPlanner<T> {
    private final GeneratedCodec<T> codec;
    private final @Nullable UnaryOperator<VicSource> open;
    private final @Nullable UnaryOperator<VicSink> seal;

    private DeltaPlanner(
            GeneratedCodec<T> codec, @Nullable UnaryOperator<VicSource> open, @Nullable UnaryOperator<VicSink> seal) {
        this.codec = codec;
        this.open = open;
        this.seal = seal;
    }

    /** Without a key for secrets: they are withheld, and none is deleted. */
    public static <T> DeltaPlanner<T> of(GeneratedCodec<T> codec) {
        return new DeltaPlanner<>(codec, null, null);
    }

    /**
     * With a key for secrets: {@code withSecrets(key::open, key::seal)}. Stored secrets that it does not open are withheld,
     * and none is replaced or deleted: who read them leniently has nothing in their place. Who means to, as with a new
     * key, plans from a snapshot without them.
     */
    public DeltaPlanner<T> withSecrets(UnaryOperator<VicSource> open, UnaryOperator<VicSink> seal) {
        return new DeltaPlanner<>(codec, open, seal);
    }

    /**
     * What brings the snapshot to the wanted record.
     *
     * @throws VicEncodeException if the record cannot be written, or would add a key that differs only in case from another
     */
    public VicDelta plan(VicSnapshot snapshot, T wanted) {
        Texts texts = new Texts(snapshot.values().size());
        codec.encode(wanted, texts);
        VicSource opened = open == null ? snapshot : open.apply(snapshot);
        Stored<T> stored = new Stored<>(codec, snapshot, opened);
        ClosedSecrets closed = new ClosedSecrets(codec.patterns(), snapshot, opened);
        Changes changes = new Changes(codec.patterns(), closed, texts, seal);
        if (compare(snapshot, stored, texts, changes) < texts.values().size()) {
            add(snapshot, texts, changes);
        }
        Map<String, Set<String>> groups = stored.groups(texts, changes.keys());
        groups.keySet().forEach(generation -> changes.putGroup(generation, snapshot));
        return changes.delta(snapshot.changeVersion(), successors(snapshot, texts), groups);
    }

    /** One pass over what is stored. Gives how much of what is wanted is there. */
    private int compare(VicSnapshot snapshot, Stored<T> stored, Texts texts, Changes changes) {
        int known = 0;
        for (Map.Entry<String, String> option : snapshot.values().entrySet()) {
            String key = option.getKey();
            String text = texts.values().get(key);
            known += text == null ? 0 : 1;
            if (text == null) {
                changes.delete(key);
            } else if (!stored.means(texts, key, option.getValue(), text)) {
                changes.put(key);
            }
        }
        return known;
    }

    /** A pass over what is wanted, for what is not stored. */
    private static void add(VicSnapshot snapshot, Texts texts, Changes changes) {
        List<String> added = texts.values().keySet().stream()
                .filter(key -> snapshot.get(key) == null)
                .toList();
        AddedKeys.check(added, snapshot.values().keySet());
        added.forEach(changes::put);
    }

    /** The stored former keys, with the keys that take their places and are not stored yet. */
    private Map<String, Set<String>> successors(VicSnapshot snapshot, Texts texts) {
        Map<String, Set<String>> successors = new TreeMap<>();
        Map<String, Set<String>> added = new HashMap<>();
        for (String key : codec.patterns().haveFormer() ? texts.values().keySet() : Set.<String>of()) {
            KeyPattern pattern = codec.patterns().find(key);
            if (pattern != null && snapshot.get(key) == null) {
                added.computeIfAbsent(pattern.path(), path -> new TreeSet<>()).add(key);
            }
        }
        for (String key : added.isEmpty() ? Set.<String>of() : snapshot.values().keySet()) {
            KeyPattern pattern = codec.patterns().find(key);
            if (pattern != null && pattern.former() && added.containsKey(pattern.path())) {
                successors.put(key, added.get(pattern.path()));
            }
        }
        return successors;
    }
}
