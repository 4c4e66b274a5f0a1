package io.vicfield.examples.inspect.records;

import io.vicfield.Scope;
import io.vicfield.VicDecodeException;
import io.vicfield.VicEncodeException;
import io.vicfield.VicSink;
import io.vicfield.codec.Shape;
import io.vicfield.examples.console.Failure;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The result of decoding a file and encoding it again.
 *
 * @param same the number of the record's keys with unchanged values
 * @param differences the differences, by key
 * @param kept the keys that this command does not write: sealed lists and maps, keys that are only read, and
 *     generations of atomic groups
 */
public record Roundtrip(int same, List<Difference> differences, List<String> kept) {
    /** Decodes the file and encodes it again. */
    public static Roundtrip of(Stored stored) {
        return compare(stored, written(stored, stored.record().codec()));
    }

    private static <T> Map<String, String> written(Stored stored, GeneratedCodec<T> codec) {
        Map<String, String> written = new TreeMap<>();
        try {
            codec.encode(codec.decode(new SealedSource(stored)), new SealedSink(stored, written));
        } catch (VicDecodeException e) {
            throw stored.unreadable(e.problems());
        } catch (VicEncodeException e) {
            throw new Failure(stored.file() + ": cannot be encoded again", e.problems());
        }
        return written;
    }

    private static Roundtrip compare(Stored stored, Map<String, String> written) {
        List<Difference> differences = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        int same = 0;
        for (String key : keys(stored, written)) {
            String before = stored.values().get(key);
            String after = written.get(key);
            if (before != null && before.equals(after)) {
                same++;
            } else if (after == null && isKept(stored.pattern(key))) {
                kept.add(key);
            } else {
                differences.add(new Difference(key, before, after, stored.masks(key)));
            }
        }
        return new Roundtrip(same, differences, kept);
    }

    /** Returns the record's keys in the file and in the written values. */
    private static TreeSet<String> keys(Stored stored, Map<String, String> written) {
        TreeSet<String> keys = new TreeSet<>(written.keySet());
        stored.values().keySet().stream().filter(stored::owns).forEach(keys::add);
        return keys;
    }

    private static boolean isKept(@Nullable KeyPattern pattern) {
        return pattern != null && (!pattern.written() || Stored.isGeneration(pattern) || isSealedWhole(pattern));
    }

    /** Returns whether a key belongs to a list or map whose count or names are sealed too. */
    private static boolean isSealedWhole(KeyPattern pattern) {
        return pattern.scopes().contains(Scope.SECRET) && !(pattern.component().shape() instanceof Shape.Value);
    }

    /** Writes a secret with its sealed value from the file. */
    private record SealedSink(Stored stored, Map<String, String> written) implements VicSink {
        @Override
        public void put(String key, String value) {
            written.put(key, value);
        }

        @Override
        public void putSecret(String key, String value) {
            written.put(key, stored.values().getOrDefault(key, ""));
        }
    }
}
