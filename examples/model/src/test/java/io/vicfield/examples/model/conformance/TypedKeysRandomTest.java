package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.VicKey;
import io.vicfield.schema.KeyPattern;
import io.vicfield.spi.GeneratedCodec;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed keys and codecs agree on every key of random records. */
class TypedKeysRandomTest {
    private static final int ROUNDS = Integer.getInteger("vicfield.rounds", 20);
    private static final long SEED = Long.getLong("vicfield.seed", System.nanoTime());

    @BeforeAll
    static void printSeed() {
        System.out.println("TypedKeysRandomTest: -Dvicfield.seed=" + SEED);
    }

    @ParameterizedTest
    @EnumSource
    void theKeysFoundAreTheKeysEncoded(Shape shape) {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Record value = random(shape, seed);
            Set<String> found = found(shape, value).stream()
                    .map(FoundKey::wire)
                    .filter(key -> written(shape, key))
                    .collect(Collectors.toCollection(TreeSet::new));
            Texts.assertSameKeys("seed " + seed, found, shape.encode(value).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachWritesWhatItReads(Shape shape) {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            Record value = random(shape, seed);
            Map<String, String> encoded = shape.encode(value);
            Map<String, String> written = new TreeMap<>();
            for (FoundKey found : found(shape, value)) {
                if (encoded.containsKey(found.wire())) {
                    written.putAll(rewritten(found.key(), encoded));
                }
            }
            Texts.assertSame("seed " + seed, written, encoded);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wildcardsMatchTheirKeysAndNoOthers(Shape shape) {
        for (long seed = SEED; seed < SEED + ROUNDS; seed++) {
            List<FoundKey> found = found(shape, random(shape, seed));
            Random random = new Random(seed);
            for (FoundKey key : found) {
                if (key.belowEntries() && shape.codec().owns(key.wire())) {
                    assertThat(key.wildcardNames(shape.keys()))
                            .as("seed %d %s", seed, key)
                            .hasSize((int) key.open());
                    FoundKey other = found.get(random.nextInt(found.size()));
                    assertThat(key.wildcardMatches(shape.keys(), other.wire()))
                            .as("seed %d %s and %s", seed, key, other)
                            .isEqualTo(other.steps().equals(key.steps()));
                }
            }
        }
    }

    private static <T> Map<String, String> rewritten(VicKey<T> key, Map<String, String> source) {
        ClearSink sink = new ClearSink();
        key.writeTo(sink, key.readFrom(new ClearSource(source)));
        return sink.values();
    }

    private static Record random(Shape shape, long seed) {
        return (Record) new RandomRecords(seed).value(shape.type());
    }

    private static List<FoundKey> found(Shape shape, Record value) {
        return KeyWalk.of(shape.keys(), value);
    }

    /**
     * Returns whether the codec writes the key, which it does not below a depth, {@code follow = false} or {@code
     * skipEncode}.
     */
    private static boolean written(Shape shape, String key) {
        KeyPattern pattern = ((GeneratedCodec<?>) shape.codec()).patterns().find(key);
        return pattern != null && pattern.written();
    }
}
