package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Random values and random damage. A failure prints its seed; run it again with {@code -Dvicfield.seed=…}, or longer
 * with {@code -Dvicfield.rounds=…}.
 */
class RandomTest {
    /** Stands for the key of the last problem, if there are more problems than a report lists. */
    private static final String NOT_LISTED = "";

    private static final int ROUNDS = Integer.getInteger("vicfield.rounds", 100);
    private static final List<String> JUNK =
            List.of("", "junk", "-", "+7", " 1", "1e3", "0x10", "t", "TRUE", "99999999999999999999", "300", "x|y", "2");

    private static final long SEED = Long.getLong("vicfield.seed", System.nanoTime());

    @BeforeAll
    static void printSeed() {
        System.out.println("RandomTest: -Dvicfield.seed=" + SEED);
    }

    /** Excludes RECURSION, because it has components that are only encoded. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RECURSION")
    void encodedKeysDecodeToTheSameKeys(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Map<String, String> written = shape.encode(random(shape, round));
            Record read = shape.codec().decode(new ClearSource(written));
            Texts.assertSame("seed " + round, shape.encode(read), written);
        }
    }

    /** These shapes have neither depths nor skipped components, so the decoded record equals the encoded one. */
    @ParameterizedTest
    @EnumSource(names = {"SCALARS", "LISTS", "MAPS", "TEMPORAL"})
    void theDecodedRecordEqualsTheEncodedOne(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Record value = random(shape, round);
            Record read = shape.codec().decode(new ClearSource(shape.encode(value)));
            Texts.assertSame("seed " + round, Flat.of(read), Flat.of(value));
        }
    }

    /** Excludes RECURSION, because {@link DamagedKeys} does not know depths. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RECURSION")
    void damageIsReportedKeyByKey(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Map<String, String> source = damaged(shape, round);
            DamagedKeys expected = DamagedKeys.of(shape, source);
            Set<String> reported = problems(shape, source).stream()
                    .map(problem -> expected.whole(problem.key()))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (reported.remove(NOT_LISTED)) {
                assertThat(expected.keys()).as("seed %d", round).containsAll(reported);
            } else {
                Texts.assertSameKeys("seed " + round, reported, expected.keys());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readingOverItselfChangesNothing(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            ClearSource source = new ClearSource(shape.encode(random(shape, round)));
            Record read = shape.codec().decode(source);
            Record again = shape.codec().decode(source, read);
            Texts.assertSame("seed " + round, Flat.of(again), Flat.of(read));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lenientReadingReportsTheSame(Shape shape) {
        for (long round = SEED; round < SEED + ROUNDS; round++) {
            Map<String, String> source = damaged(shape, round);
            List<VicProblem> reported = new ArrayList<>();
            VicDecodeException refusal = catchThrowableOfType(
                    VicDecodeException.class,
                    () -> shape.codec().decodeLeniently(new ClearSource(source), reported::add));
            assertThat(refusal == null ? reported : refusal.problems())
                    .as("seed %d", round)
                    .isEqualTo(problems(shape, source));
        }
    }

    private static Record random(Shape shape, long seed) {
        return (Record) new RandomRecords(seed).value(shape.type());
    }

    private static List<VicProblem> problems(Shape shape, Map<String, String> source) {
        VicDecodeException refusal = catchThrowableOfType(
                VicDecodeException.class, () -> shape.codec().decode(new ClearSource(source)));
        return refusal == null ? List.of() : refusal.problems();
    }

    private static Map<String, String> damaged(Shape shape, long seed) {
        Map<String, String> source = new TreeMap<>(shape.encode(random(shape, seed)));
        Random random = new Random(seed);
        for (String key : List.copyOf(source.keySet())) {
            switch (random.nextInt(20)) {
                case 0 -> source.remove(key);
                case 1 -> source.put(key, JUNK.get(random.nextInt(JUNK.size())));
                default -> {}
            }
        }
        return source;
    }
}
