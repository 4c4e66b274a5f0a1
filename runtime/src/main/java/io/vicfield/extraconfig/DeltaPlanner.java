package io.vicfield.extraconfig;

import io.vicfield.Scope;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.VicSource;
import io.vicfield.keys.Keys;
import io.vicfield.spi.KeyPattern;
import io.vicfield.spi.PlacedCodec;
import io.vicfield.text.Generation;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final String SEALED =
            "a secret cannot be compared or sealed without its key: give the planner a SecretKey";

    private final PlacedCodec<T> codec;
    private final @Nullable UnaryOperator<VicSource> open;
    private final @Nullable UnaryOperator<VicSink> seal;

    private DeltaPlanner(
            PlacedCodec<T> codec, @Nullable UnaryOperator<VicSource> open, @Nullable UnaryOperator<VicSink> seal) {
        this.codec = codec;
        this.open = open;
        this.seal = seal;
    }

    /** Without a key for secrets: they are withheld, and none is deleted. */
    public static <T> DeltaPlanner<T> of(PlacedCodec<T> codec) {
        return new DeltaPlanner<>(codec, null, null);
    }

    /** With a key for secrets: {@code withSecrets(key::open, key::seal)}. */
    public DeltaPlanner<T> withSecrets(UnaryOperator<VicSource> open, UnaryOperator<VicSink> seal) {
        return new DeltaPlanner<>(codec, open, seal);
    }

    /**
     * What brings the snapshot to the wanted record.
     *
     * @throws VicEncodeException if the record cannot be written, or would add a key that differs only in case from another
     */
    public VicDelta plan(VicSnapshot snapshot, T wanted) {
        Texts texts = new Texts();
        codec.encode(wanted, texts);
        AddedKeys.check(texts.values().keySet(), snapshot.values().keySet());
        Stored<T> stored = new Stored<>(codec, snapshot, open == null ? snapshot : open.apply(snapshot));
        Map<String, OptionChange> changes = new TreeMap<>();
        List<Withheld> withheld = new ArrayList<>();
        for (String key : texts.values().keySet()) {
            if (!stored.means(texts, key)) {
                put(texts, key, changes, withheld);
            }
        }
        Map<String, Set<String>> successors = successors(snapshot, texts);
        for (String key : snapshot.values().keySet()) {
            if (!texts.holds(key) && writes(key)) {
                delete(key, changes, withheld);
            }
        }
        withheld.sort(Comparator.comparing(Withheld::key));
        Map<String, Set<String>> groups = stored.groups(texts, changes.keySet());
        groups.keySet().forEach(generation -> putGroup(texts, generation, snapshot, changes));
        return new VicDelta(new ArrayList<>(changes.values()), withheld, snapshot.changeVersion(), successors, groups)
                .withholdingTogether();
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

    /** A group is sent whole, for its reader to see as one; one of secrets that are withheld is not sent at all. */
    private void putGroup(Texts texts, String generation, VicSnapshot snapshot, Map<String, OptionChange> changes) {
        Set<String> members = texts.groups().getOrDefault(generation, Set.of());
        if (seal != null || members.stream().noneMatch(texts::isSecret)) {
            members.forEach(key -> put(texts, key, changes, new ArrayList<>(0)));
            changes.put(generation, new OptionChange(generation, Generation.settled(snapshot.get(generation))));
        }
    }

    private void put(Texts texts, String key, Map<String, OptionChange> changes, List<Withheld> withheld) {
        String text = texts.values().get(key);
        if (!texts.isSecret(key)) {
            changes.put(key, new OptionChange(key, text, codec.patterns().masked(key)));
        } else if (seal == null) {
            withheld.add(new Withheld(key, SEALED));
        } else {
            seal.apply((name, box) -> changes.put(name, new OptionChange(name, box)))
                    .putSecret(key, text);
        }
    }

    /** Who has no key reads secrets as if they were not there: that they are not wanted says nothing. */
    private void delete(String key, Map<String, OptionChange> changes, List<Withheld> withheld) {
        if (seal == null && Keys.scopesOf(key).contains(Scope.SECRET)) {
            withheld.add(new Withheld(key, SEALED));
        } else {
            changes.put(key, new OptionChange(key, null));
        }
    }

    /** Whether a stored key is one that this record writes. */
    private boolean writes(String key) {
        KeyPattern pattern = codec.patterns().find(key);
        return pattern != null && pattern.written();
    }
}
