package io.vicfield.extraconfig;

import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicProblem;
import io.vicfield.VicSource;
import io.vicfield.codec.Scalar;
import io.vicfield.encoded.Companion;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import io.vicfield.text.Names;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a record in a snapshot, for comparison by their meaning. Equal strings have the same meaning. Two different
 * strings are parsed, and only if their meaning may be the same is the whole record decoded.
 */
final class StoredRecord<T> {
    private final GeneratedCodec<T> codec;
    private final VicSnapshot snapshot;
    private final VicSource opened;
    private final ReadKeys read;
    /** The keys with a problem, and the lists and maps that they belong to. */
    private final Set<String> damaged = new HashSet<>();
    /** The stored record; empty if the values give none. Decoded when it is first needed. */
    private @Nullable Optional<T> record;
    /** The stored record after encoding; encoded when it is first needed. */
    private @Nullable EncodedRecord normalized;

    /**
     * Reads nothing yet.
     *
     * @param opened the snapshot, which opens secrets if there is a secret key
     */
    StoredRecord(GeneratedCodec<T> codec, VicSnapshot snapshot, VicSource opened) {
        this.codec = codec;
        this.snapshot = snapshot;
        this.opened = opened;
        this.read = new ReadKeys(codec.patterns(), snapshot, opened);
    }

    /** Returns whether the stored value of a key has the same meaning as the wanted value. */
    boolean means(EncodedRecord wanted, String key, String stored, String value) {
        boolean secret = wanted.isSecret(key);
        if (!secret && (stored.equals(value) || differs(wanted, key, stored, value))) {
            return stored.equals(value);
        }
        return value.equals(normalized().values().get(key))
                && isRead(key)
                && !isDamaged(key)
                && !(secret && differs(wanted, key, opened.getSecret(key), value));
    }

    /** Returns whether decoding the snapshot uses this key. */
    boolean isRead(String key) {
        record();
        return read.include(key);
    }

    /** Returns whether the key, or an entry or element below it, has a problem. */
    private boolean isDamaged(String key) {
        return damaged.contains(key) || damaged.contains(EnclosingKeys.withoutSuffix(key));
    }

    private void noteDamage(VicProblem problem) {
        damaged.add(problem.key());
        damaged.addAll(EnclosingKeys.of(problem.key()));
    }

    /** Returns whether the two values are known to differ, without the rest of the record. */
    private boolean differs(EncodedRecord wanted, String key, @Nullable String stored, String value) {
        KeyPattern pattern = codec.patterns().find(key);
        if (stored == null || pattern == null) {
            return stored == null;
        }
        Scalar<?> scalar = pattern.scalar();
        if (scalar != null) {
            return !value.equals(normalized(scalar, stored));
        }
        return switch (pattern.kind()) {
            case NAMES -> !names(stored).containsAll(names(value));
            case ENCODED, ENCODING ->
                hasOtherEncoding(Companion.of(pattern.component().key()), wanted);
            default -> false;
        };
    }

    /** Returns whether a value is stored in another encoding. A delta then sends both the value and its encoding. */
    private boolean hasOtherEncoding(String companion, EncodedRecord wanted) {
        return Companion.read(snapshot.get(companion))
                != Companion.read(wanted.values().get(companion));
    }

    /** Returns the usual form of a value; null if it cannot be parsed. */
    private static <V> @Nullable String normalized(Scalar<V> type, String stored) {
        try {
            return type.write(stored.isEmpty() ? type.zero() : type.read(stored));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * Returns the names in a list of names. Names that mean the same, such as 0 and 00, differ, because the keys of their entries
     * differ. A stored list may also name entries that have no keys: decoding leaves them out, and a delta keeps their names.
     */
    private static Set<String> names(String value) {
        return new HashSet<>(Arrays.asList(Names.split(value)));
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
            record().ifPresent(stored -> codec.encode(stored, encoded));
            return damaged.contains("") ? new EncodedRecord(0) : encoded;
        } catch (VicEncodeException e) {
            damaged.clear();
            return new EncodedRecord(0);
        }
    }

    private Optional<T> record() {
        Optional<T> known = record;
        if (known == null) {
            known = decode();
            record = known;
        }
        return known;
    }

    /** Decodes the stored record. If the values give no record, then only equal strings have the same meaning. */
    private Optional<T> decode() {
        try {
            return Optional.of(codec.decodeLeniently(read, this::noteDamage));
        } catch (VicDecodeException e) {
            damaged.clear();
            return Optional.empty();
        }
    }
}
