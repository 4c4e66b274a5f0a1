package io.vicfield.extraconfig;

import io.vicfield.Keys;
import io.vicfield.Scope;
import io.vicfield.VicSink;
import io.vicfield.schema.KeyPattern;
import io.vicfield.schema.KeyPatterns;
import io.vicfield.text.Generation;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The puts and deletions of a delta, while they are found. */
final class Changes {
    private static final String SEALED =
            "a secret cannot be compared or sealed without its key: give the planner a SecretKey";

    private static final String CLOSED =
            "a stored secret that this key does not open is neither replaced nor deleted, nor"
                    + " is what it names: give the planner the key that sealed it, or a snapshot without it";

    private final KeyPatterns patterns;
    private final ClosedSecrets closed;
    private final Texts texts;
    private final @Nullable UnaryOperator<VicSink> seal;
    private final Map<String, OptionChange> byKey = new TreeMap<>();
    private final Map<String, Withheld> withheld = new TreeMap<>();

    /** Of a record with these keys and wanted texts. */
    Changes(KeyPatterns patterns, ClosedSecrets closed, Texts texts, @Nullable UnaryOperator<VicSink> seal) {
        this.patterns = patterns;
        this.closed = closed;
        this.texts = texts;
        this.seal = seal;
    }

    /** Sends the text that is wanted under a key. */
    void put(String key) {
        String text = texts.values().get(key);
        if (!texts.isSecret(key)) {
            byKey.put(key, new OptionChange(key, text, patterns.masked(key)));
        } else if (seal == null) {
            withhold(key, SEALED);
        } else if (closed.standsFor(key)) {
            withhold(key, CLOSED);
        } else {
            seal.apply((name, box) -> byKey.put(name, new OptionChange(name, box)))
                    .putSecret(key, text);
        }
    }

    /**
     * Deletes a stored key without a text, if it is one that the record writes. Who cannot open secrets reads as if they
     * were not there: that they are not wanted says nothing.
     */
    void delete(String key) {
        KeyPattern pattern = texts.isGeneration(key) ? null : patterns.find(key);
        if (pattern == null || !pattern.written()) {
            return;
        }
        if (seal == null && Keys.scopesOf(key).contains(Scope.SECRET)) {
            withhold(key, SEALED);
        } else if (closed.hide(key, pattern)) {
            withhold(key, seal == null ? SEALED : CLOSED);
        } else {
            byKey.put(key, new OptionChange(key, null));
        }
    }

    private void withhold(String key, String reason) {
        withheld.put(key, new Withheld(key, reason));
    }

    /** A group is sent whole, for its reader to see as one; one of secrets that are withheld is not sent at all. */
    void putGroup(String generation, VicSnapshot snapshot) {
        Set<String> members = texts.groups().getOrDefault(generation, Set.of());
        if (seal != null || members.stream().noneMatch(texts::isSecret)) {
            members.forEach(this::put);
            byKey.put(generation, new OptionChange(generation, Generation.settled(snapshot.get(generation))));
        }
    }

    /** The keys that change. */
    Set<String> keys() {
        return byKey.keySet();
    }

    /** All of it; see {@link VicDelta} for what the others are. */
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
