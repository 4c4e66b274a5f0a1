package io.vicfield.examples.model.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vicfield.VicEncodeException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** vicfield encodes a value as Go does. */
class EncodeConformanceTest {
    @TestFactory
    Stream<DynamicTest> writesWhatGoWrites() {
        return Arrays.stream(Shape.values())
                .flatMap(Shape::written)
                .filter(test -> !Differences.isRefused(test))
                .map(test -> DynamicTest.dynamicTest(test.toString(), () -> assertWritten(test)));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatGoLoses() {
        return Arrays.stream(Shape.values())
                .flatMap(Shape::written)
                .filter(Differences::isRefused)
                .map(test -> DynamicTest.dynamicTest(test.toString(), () -> assertRefused(test)));
    }

    private static void assertWritten(Case test) {
        Texts.assertSame(test, test.shape().encode(test.value()), test.encoded());
    }

    private static void assertRefused(Case test) {
        ClearSink sink = new ClearSink();
        assertThatExceptionOfType(VicEncodeException.class)
                .isThrownBy(() -> test.shape().codec().encode(test.value(), sink));
        assertThat(sink.values()).as("nothing is written").isEmpty();
    }
}
