package io.vicfield.spi;

import io.vicfield.VicSink;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The keys and texts of one record, in its order, until all of them are known to be right. */
abstract class Collected extends Walk {
    private String[] puts;
    private int size;
    /** Two bits per text, at its key's place in puts: it is a secret; it is sensitive and no secret. */
    private final BitSet masks = new BitSet(0);

    private boolean secrets;
    /** An entry's name holds a separator: only then can two keys fall together. */
    private boolean ambiguous;

    /** With room for so many keys, to begin with. */
    Collected(int keys) {
        this.puts = new String[2 * Math.max(keys, 8)];
    }

    final void add(PlacedKey key, String wireKey, String text) {
        if (size == puts.length) {
            puts = Arrays.copyOf(puts, 2 * size);
        }
        if (key.masked) {
            masks.set(key.secret ? size : size + 1);
            secrets |= key.secret;
        }
        puts[size] = wireKey;
        puts[size + 1] = text;
        size += 2;
    }

    /** Notes that an entry's name holds a separator, which may be rewritten below it. */
    final void ambiguous() {
        ambiguous = true;
    }

    /** A number that changes with every key and every problem. */
    final int mark() {
        return size + problems.size();
    }

    /** How many keys were collected. */
    final int keys() {
        return size / 2;
    }

    /** The key that was collected as number so much. */
    final String key(int index) {
        return puts[2 * index];
    }

    /** Hands some of the keys to the sink, secrets as such. */
    final void put(VicSink sink, int from, int to) {
        for (int i = 2 * from; i < 2 * to; i += 2) {
            if (!secrets || !masks.get(i)) {
                sink.put(puts[i], puts[i + 1]);
            } else {
                sink.putSecret(puts[i], puts[i + 1]);
            }
        }
    }

    /** What was written, by key. */
    final Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < size; i += 2) {
            texts.put(puts[i], puts[i + 1]);
        }
        return texts;
    }

    /**
     * What can be written, in the record's order. Here problems stop nothing.
     *
     * @param mask instead of a text that is a secret's or sensitive
     * @param shown what is shown of any other
     */
    final Map<String, String> listed(String mask, UnaryOperator<String> shown) {
        refuseCollisions();
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < size; i += 2) {
            boolean masked = masks.get(i) || masks.get(i + 1);
            texts.put(puts[i], masked ? mask : shown.apply(puts[i + 1]));
        }
        return texts;
    }

    final void refuseCollisions() {
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
                        "share this key: names of entries that differ only in . and / fall together; rename one");
            }
        }
    }
}
