package io.vicfield.extraconfig;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicSink;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import io.vicfield.text.Generation;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the changes of a delta, and withholds those that must not be sent. */
final class Changes {
    private static final String SEALED =
            "a secret cannot be compared or sealed without its key: give the planner a SecretKey";

    private static final String CLOSED =
            "a stored secret that this key does not open is neither replaced nor deleted, and neither are entries or"
                    + " elements that it lists: give the planner the key that sealed it, or a snapshot without it";

    private static final String UNLISTED =
            "not deleted, since the guest may have removed its entry from a list that the guest can write: if you removed"
                    + " the entry, delete this key yourself";

    private final KeyPatterns patterns;
    private final ClosedSecrets closed;
    private final EncodedRecord wanted;
    private final @Nullable UnaryOperator<VicSink> seal;
    private final boolean deleteUnlisted;
    private final Map<String, OptionChange> byKey = new TreeMap<>();
    private final Map<String, Withheld> withheld = new TreeMap<>();

    /**
     * Starts without changes.
     *
     * @param patterns the keys of the record
     * @param closed the stored secrets that do not open
     * @param wanted the record
     * @param seal seals secrets; null without the secret key
     * @param deleteUnlisted whether to delete keys below an entry that the stored list of names does not contain, although a
     *     guest may have changed this list
     */
    Changes(
            KeyPatterns patterns,
            ClosedSecrets closed,
            EncodedRecord wanted,
            @Nullable UnaryOperator<VicSink> seal,
            boolean deleteUnlisted) {
        this.patterns = patterns;
        this.closed = closed;
        this.wanted = wanted;
        this.seal = seal;
        this.deleteUnlisted = deleteUnlisted;
    }

    /** Sets a key to the wanted value. */
    void put(String key) {
        String value = Objects.requireNonNull(wanted.values().get(key));
        if (!wanted.isSecret(key)) {
            byKey.put(key, new OptionChange(key, value, patterns.masked(key)));
        } else if (seal == null) {
            withhold(key, SEALED);
        } else if (closed.wouldBeReplacedBy(key)) {
            withhold(key, CLOSED);
        } else {
            seal.apply((name, stored) -> byKey.put(name, new OptionChange(name, stored)))
                    .putSecret(key, value);
        }
    }

    /**
     * Deletes a stored key that has no wanted value, if the record writes this key. A secret that cannot be opened is not
     * deleted: the program could not read it, so the record cannot tell whether the secret is still wanted. The same holds for
     * keys that the guest hid: it cannot write them, but changed the list that names their entry.
     *
     * @param stored the snapshot
     */
    void delete(String key, StoredRecord<?> stored) {
        KeyPattern pattern = wanted.isGeneration(key) ? null : patterns.find(key);
        if (pattern == null || !pattern.written()) {
            return;
        }
        if (seal == null && Keys.scopesOf(key).contains(Scope.SECRET)) {
            withhold(key, SEALED);
        } else if (closed.include(key, pattern)) {
            withhold(key, seal == null ? SEALED : CLOSED);
        } else if (pattern.guestListed() && !deleteUnlisted && !stored.isRead(key)) {
            withhold(key, UNLISTED);
        } else {
            byKey.put(key, new OptionChange(key, null));
        }
    }

    private void withhold(String key, String reason) {
        withheld.put(key, new Withheld(key, reason));
    }

    /** Sets all members of an atomic group and its next generation. A group with a secret needs the secret key. */
    void putGroup(String generation, VicSnapshot snapshot) {
        Set<String> members = wanted.groups().getOrDefault(generation, Set.of());
        if (seal != null || members.stream().noneMatch(wanted::isSecret)) {
            members.forEach(this::put);
            byKey.put(generation, new OptionChange(generation, Generation.settled(snapshot.get(generation))));
        }
    }

    /** Returns the keys that change. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /** Returns the delta; {@link VicDelta} explains the parameters. */
    VicDelta delta(String changeVersion, Map<String, Set<String>> successors, Map<String, Set<String>> groups) {
        return new VicDelta(
                        new ArrayList<>(byKey.values()),
                        new ArrayList<>(withheld.values()),
                        changeVersion,
                        successors,
                        groups)
                .withholdingTogether();
    }
}
