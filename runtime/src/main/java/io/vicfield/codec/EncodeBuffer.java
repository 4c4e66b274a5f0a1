package io.vicfield.codec;

import io.vicfield.VicSink;
import io.vicfield.text.Nil;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The keys and encoded values of one record, in its order, until the record is known to be valid. */
abstract class EncodeBuffer extends WalkContext {
    /** Keys at even indices, each followed by its value. */
    private String[] puts;

    private int size;
    /** Two bits per key: at the key's index if the value is secret, at the value's index if it is only sensitive. */
    private final BitSet masks = new BitSet(0);

    private boolean secrets;
    /** Whether an entry's name holds a separator: only then can two keys become equal. */
    private boolean ambiguous;

    EncodeBuffer(int expectedKeys, Entry entry) {
        super(entry);
        this.puts = new String[2 * Math.max(expectedKeys, 8)];
    }

    /** Buffers a value under a key. */
    public final void put(ComponentKey key, String wireKey, String value) {
        if (value.length() == Nil.TEXT.length() && value.equals(Nil.TEXT)) {
            refuseNil(key, wireKey);
            return;
        }
        if (size == puts.length) {
            puts = Arrays.copyOf(puts, 2 * size);
        }
        if (key.masked) {
            masks.set(key.secret ? size : size + 1);
            secrets |= key.secret;
        }
        puts[size] = wireKey;
        puts[size + 1] = value;
        size += 2;
    }

    /** Notes that an entry's name holds a separator, which may be rewritten in the keys below it. */
    final void ambiguous() {
        ambiguous = true;
    }

    /** A number that changes with every key and every problem. */
    public final int mark() {
        return size + problems.size();
    }

    /** How many keys the buffer holds. */
    public final int keys() {
        return size / 2;
    }

    /** A key by its index. */
    final String key(int index) {
        return puts[2 * index];
    }

    /** Whether a range of the keys holds a secret. */
    final boolean hasSecret(int from, int to) {
        return firstSecret(from, to) >= 0;
    }

    /** Passes a range of the keys to the sink, secrets as secrets and the first secret before all other keys. */
    final void put(VicSink sink, int from, int to) {
        int first = firstSecret(from, to);
        if (first >= 0) {
            sink.putSecret(puts[first], puts[first + 1]);
        }
        for (int i = 2 * from; i < 2 * to; i += 2) {
            if (!secrets || !masks.get(i)) {
                sink.put(puts[i], puts[i + 1]);
            } else if (i != first) {
                sink.putSecret(puts[i], puts[i + 1]);
            }
        }
    }

    /** The position of a range's first secret; -1 if it holds none. */
    private int firstSecret(int from, int to) {
        for (int i = 2 * from; secrets && i < 2 * to; i += 2) {
            if (masks.get(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The buffered values by key. */
    public final Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < size; i += 2) {
            values.put(puts[i], puts[i + 1]);
        }
        return values;
    }

    /**
     * The buffered values by key, in the record's order, even if there are problems.
     *
     * @param mask replaces secret and sensitive values
     * @param shown makes what is shown of any other value
     */
    public final Map<String, String> shown(String mask, UnaryOperator<String> shown) {
        refuseEqualKeys();
        Map<String, String> values = new LinkedHashMap<>(size);
        for (int i = 0; i < size; i += 2) {
            boolean masked = masks.get(i) || masks.get(i + 1);
            values.put(puts[i], masked ? mask : shown.apply(puts[i + 1]));
        }
        return values;
    }

    private void refuseNil(ComponentKey key, String wireKey) {
        String prefix = wireKey.substring(0, wireKey.length() - key.suffix().length());
        String value = prefix.endsWith("~") ? prefix.substring(0, prefix.length() - 1) : prefix;
        problem(
                wireKey,
                entry.path() + key.path(entry, value),
                "text",
                "holds the value <nil>, which transports use for the empty value, so it would decode as empty");
    }

    final void refuseEqualKeys() {
        if (!ambiguous) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < size; i += 2) {
            if (!seen.add(puts[i])) {
                problem(
                        puts[i],
                        "two values",
                        "keys of their own",
                        "share this key: entry names that differ only in . and / have the same key; rename an entry");
            }
        }
    }
}
