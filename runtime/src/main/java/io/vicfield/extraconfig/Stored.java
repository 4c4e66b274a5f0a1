package io.vicfield.extraconfig;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.spi.GeneratedCodec;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record in a snapshot, for comparison by their meaning. Equal strings have the same meaning, so the record is
 * decoded only when two strings differ.
 */
final class Stored<T> {
    private final GeneratedCodec<T> codec;
    private final VicSnapshot snapshot;
    private final VicSource opened;
    /** The keys with a problem, and what they begin with up to the name of each entry, for the lists that name it. */
    private final Set<String> damaged = new HashSet<>();
    /** The stored record after decoding and encoding; computed when it is first needed. */
    private @Nullable EncodedRecord normalized;

    /**
     * Reads nothing yet.
     *
     * @param opened the snapshot, which opens secrets if there is a secret key
     */
    Stored(GeneratedCodec<T> codec, VicSnapshot snapshot, VicSource opened) {
        this.codec = codec;
        this.snapshot = snapshot;
        this.opened = opened;
    }

    /** Returns whether the stored value of a key has the same meaning as the wanted value. */
    boolean means(EncodedRecord wanted, String key, String stored, String value) {
        boolean same = stored.equals(value) && !wanted.isSecret(key);
        return same || (value.equals(normalized().values().get(key)) && !isDamaged(key));
    }

    /** Returns whether decoding the snapshot uses this key, or reports a problem with it. */
    boolean isRead(String key) {
        return normalized().values().containsKey(key) || isDamaged(key);
    }

    private boolean isDamaged(String key) {
        return damaged.contains(GroupChanges.withoutSuffix(key)) || damaged.contains(key);
    }

    private void noteDamage(VicProblem problem) {
        String key = problem.key();
        damaged.add(key);
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == '|' || key.charAt(i) == '~') {
                damaged.add(key.substring(0, i));
            }
        }
    }

    /** Returns the keys of the atomic groups that these changes belong to, by generation. */
    Map<String, Set<String>> groups(EncodedRecord wanted, Set<String> changes) {
        return wanted.groups().isEmpty() ? Map.of() : new GroupChanges(wanted, normalized(), damaged).among(changes);
    }

    private EncodedRecord normalized() {
        EncodedRecord known = normalized;
        if (known == null) {
            known = normalize();
            normalized = known;
        }
        return known;
    }

    private EncodedRecord normalize() {
        EncodedRecord encoded = new EncodedRecord(snapshot.values().size());
        try {
            VicSource present = codec.patterns().haveFormer() ? new PresentKeys(codec.patterns(), opened) : opened;
            T old = codec.decodeLeniently(present, this::noteDamage);
            codec.encode(old, encoded);
            return damaged.contains("") ? new EncodedRecord(0) : encoded;
        } catch (VicDecodeException | VicEncodeException e) {
            // The stored values give no record that can be encoded. Only equal strings have the same meaning then.
            damaged.clear();
            return new EncodedRecord(0);
        }
    }
}
