package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expressions in generated code do not get deeper with the size of a record, so the compiler's stack is enough. */
class LargeRecordsTest {
    @Test
    void anEnumOf2500Constants() {
        compiles(
                "public enum Huge { " + repeat(2500, "CONSTANT_%d") + " }",
                "public record Machine(@VicField Huge huge) {}");
    }

    @Test
    void aRecordOf254Components() {
        compiles("public record Machine(" + repeat(254, "@VicField String c%d") + ") {}");
    }

    @Test
    void aRecordOf200Lists() {
        compiles("public record Machine(" + repeat(200, "@VicField List<Part> c%d")
                + ") { public record Part(@VicField int size) {} }");
    }

    @Test
    void aDocOf5000Lines() {
        compiles("public record Machine(@VicField(doc = \"" + "line\\n".repeat(5000) + "\") int size) {}");
    }

    private static String repeat(int times, String format) {
        return IntStream.range(0, times).mapToObj(format::formatted).collect(Collectors.joining(", "));
    }

    private static void compiles(String... sources) {
        assertThat(Compilers.javac().compile(Compiled.sources(sources)).errors())
                .isEmpty();
    }
}
