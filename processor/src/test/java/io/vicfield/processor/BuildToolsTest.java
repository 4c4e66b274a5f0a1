package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Rules that build tools rely on. */
class BuildToolsTest {
    @Test
    void processorIsFound() throws IOException {
        assertThat(resource("services/javax.annotation.processing.Processor").strip())
                .isEqualTo(VicFieldProcessor.class.getName());
    }

    @Test
    void gradleTreatsTheProcessorAsIsolating() throws IOException {
        assertThat(resource("gradle/incremental.annotation.processors").strip())
                .isEqualTo(VicFieldProcessor.class.getName() + ",isolating");
    }

    @Test
    void everyFileComesFromItsRecordAlone() {
        Origins origins = new Origins();
        List<JavaFileObject> sources = Fixture.of("golden", "nesting").sources();

        Compilers.withoutProcessor().withProcessors(origins).compile(sources);

        assertThat(origins.byFile())
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("sample.Outer_InnerCodec", List.of("sample.Outer.Inner")),
                        Map.entry("sample.Outer_InnerKeys", List.of("sample.Outer.Inner")),
                        Map.entry("sample.Outer_Inner_DeepCodec", List.of("sample.Outer.Inner.Deep")),
                        Map.entry("sample.Outer_Inner_DeepKeys", List.of("sample.Outer.Inner.Deep")),
                        Map.entry("sample.Outer_Shape_SquareCodec", List.of("sample.Outer.Shape.Square")),
                        Map.entry("sample.Outer_Shape_SquareKeys", List.of("sample.Outer.Shape.Square")),
                        Map.entry("META-INF/vicfield/sample.Outer$Inner.keys", List.of("sample.Outer.Inner")),
                        Map.entry("META-INF/vicfield/sample.Outer$Inner$Deep.keys", List.of("sample.Outer.Inner.Deep")),
                        Map.entry(
                                "META-INF/vicfield/sample.Outer$Shape$Square.keys",
                                List.of("sample.Outer.Shape.Square")),
                        Map.entry("sample.other.DiskCodec", List.of("sample.other.Disk")),
                        Map.entry("sample.other.DiskKeys", List.of("sample.other.Disk")),
                        Map.entry("META-INF/vicfield/sample.other.Disk.keys", List.of("sample.other.Disk")))));
    }

    @Test
    void optionsAreDeclared() {
        assertThat(new VicFieldProcessor().getSupportedOptions())
                .containsExactlyInAnyOrder(
                        "vicfield.keys", "vicfield.lock", "vicfield.lock.update", "vicfield.lock.complete");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = VicFieldProcessor.class.getResourceAsStream("/META-INF/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
