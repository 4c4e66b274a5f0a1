package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vicfield.VicDecodeException;
import io.vicfield.VicProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Records decode as in Go, and values that Go decodes wrongly are reported. */
class DecodeConformanceTest {
    @TestFactory
    Stream<DynamicTest> readsWhatGoWrote() {
        return tests(Arrays.stream(Shape.values()).flatMap(Shape::written), DecodeConformanceTest::assertReadBack);
    }

    @TestFactory
    Stream<DynamicTest> readsDamageAsGoDoes() {
        return tests(Arrays.stream(Shape.values()).flatMap(Shape::read), DecodeConformanceTest::assertLenient);
    }

    @TestFactory
    Stream<DynamicTest> reportsDamage() {
        return tests(Arrays.stream(Shape.values()).flatMap(Shape::read), DecodeConformanceTest::assertStrict);
    }

    @TestFactory
    Stream<DynamicTest> readsOverABaseAsGoDoes() {
        List<Case> cases = new ArrayList<>();
        Vectors.read("merge")
                .get("cases")
                .forEach(c -> cases.add(new Case(Shape.of(c.get("shape").asText()), c)));
        return tests(cases.stream(), DecodeConformanceTest::assertMerged);
    }

    private static Stream<DynamicTest> tests(Stream<Case> cases, Consumer<Case> assertion) {
        return cases.map(test -> DynamicTest.dynamicTest(test.toString(), () -> assertion.accept(test)));
    }

    private static void assertReadBack(Case test) {
        List<VicProblem> problems = new ArrayList<>();
        Record read = test.shape().codec().decodeLeniently(new ClearSource(test.encoded()), problems::add);
        assertSame(test, read, test.decoded());
        assertThat(problems.isEmpty()).as("%s %s", test, problems).isNotEqualTo(Differences.isRefused(test));
    }

    private static void assertLenient(Case test) {
        List<VicProblem> problems = new ArrayList<>();
        if (test.panics()) {
            assertThatExceptionOfType(VicDecodeException.class)
                    .as("%s", test)
                    .isThrownBy(() -> lenient(test, problems));
            return;
        }
        assertSame(test, lenient(test, problems), test.result());
        Texts.assertSameKeys(test, keys(test, problems), damaged(test));
    }

    private static void assertStrict(Case test) {
        if (damaged(test).isEmpty()) {
            assertSame(test, test.shape().codec().decode(new ClearSource(test.source())), test.result());
            return;
        }
        assertThatExceptionOfType(VicDecodeException.class)
                .isThrownBy(() -> test.shape().codec().decode(new ClearSource(test.source())))
                .satisfies(e -> Texts.assertSameKeys(test, keys(test, e.problems()), damaged(test)));
    }

    private static void assertMerged(Case test) {
        assertSame(test, test.shape().codec().decode(new ClearSource(test.source()), test.base()), test.result());
    }

    private static Record lenient(Case test, List<VicProblem> problems) {
        return test.shape().codec().decodeLeniently(new ClearSource(test.source()), problems::add);
    }

    private static Set<String> damaged(Case test) {
        return DamagedKeys.of(test.shape(), test.source()).keys();
    }

    private static Set<String> keys(Case test, List<VicProblem> problems) {
        DamagedKeys damaged = DamagedKeys.of(test.shape(), test.source());
        return problems.stream()
                .map(problem -> damaged.whole(problem.key()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertSame(Case test, Record actual, Record expected) {
        Texts.assertSame(test, Flat.of(actual), Flat.of(expected));
    }
}
