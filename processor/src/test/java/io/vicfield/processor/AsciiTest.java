package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated sources are ASCII, so the encoding of a project's sources changes no key. */
class AsciiTest {
    private static final String RECORD = """
            public record Machine(
                @VicField String 名,
                @VicField(key = "\\\\é", defaultValue = "é\\\\名") String text,
                @VicField 種 kind,
                @VicField Map<String, 表> parts) {
                public enum 種 { 一, @VicValue("ü") TWO }
                public record 表(@VicField(doc = "\\ud83d\\ude00") int 数) {}
            }
            """;

    @Test
    void namesAndTextsAreEscaped() {
        Map<String, String> sources =
                new TreeMap<>(GoldenTest.generated(Compilers.javac().compile(Compiled.sources(RECORD))));
        sources.keySet().removeIf(file -> file.endsWith(".keys"));

        assertThat(sources).hasSize(4);
        assertThat(sources.values()).allSatisfy(text -> assertThat(text).isASCII());
    }

    @Test
    void theirMeaningIsTheSame() {
        Map<String, String> values = Map.of("名", "ö", "\\é", "a", "kind", "ü", "parts", "x", "parts|x/数", "7");
        Compiled compiled = Compiled.of(RECORD);

        assertThat(compiled.again("Machine", values)).isEqualTo(values);
        assertThat(compiled.decode("Machine", Map.of()).toString()).contains("text=é\\名");
    }
}
