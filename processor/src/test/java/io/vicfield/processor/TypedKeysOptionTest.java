package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The option {@code vicfield.keys}: a compilation can omit typed keys. */
class TypedKeysOptionTest {
    private static final String NONE = "-Avicfield.keys=none";
    private static final String PART = "public record Part(@VicField String id, @VicField Map<String, Part.Bolt> bolts)"
            + " { public record Bolt(@VicField int size) {} }";

    @TempDir
    private Path jar;

    @Test
    void noneLeavesThemOut() {
        List<JavaFileObject> sources = Compiled.sources(PART, "public class PartKeys {}");

        Compilation compilation = Compilers.javac().withOptions(NONE).compile(sources);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(GoldenTest.generated(compilation))
                .containsOnlyKeys("PartCodec.java", "Part_BoltCodec.java", "sample.Part.keys", "sample.Part$Bolt.keys");
    }

    @Test
    void allIsTheDefault() {
        assertThat(Compilers.javac().withOptions("-Avicfield.keys=all").compile(Compiled.sources(PART)))
                .satisfies(compilation -> assertThat(GoldenTest.generated(compilation))
                        .containsKeys("PartKeys.java", "Part_BoltKeys.java"));
    }

    @Test
    void aRecordWithoutTypedKeysIsOneKeyOfTheRecordThatHoldsIt() throws IOException, ReflectiveOperationException {
        Compiled library = Compiled.of(Compilers.javac().withOptions(NONE).compile(Compiled.sources(PART)));
        library.writeTo(jar);
        Compiled user = library.with(jar, """
                public record Machine(
                    @VicField Part part, @VicField Optional<Part> spare, @VicField Map<String, Part> parts) {}
                """, """
                public class Uses implements java.util.function.Supplier<List<Object>> {
                    public List<Object> get() {
                        VicSource source = VicSource.of(Map.of(
                            "part/id", "a", "spare/id", "b", "parts", "x", "parts|x/id", "c"));
                        VicKey<Part> part = MachineKeys.ROOT.part();
                        VicKey<Part> spare = MachineKeys.ROOT.spare();
                        VicKey<Part> entry = MachineKeys.ROOT.parts("x");
                        return List.of(
                            part.readFrom(source).id(), spare.readFrom(source).id(), entry.readFrom(source).id());
                    }
                }
                """);

        Supplier<?> uses =
                (Supplier<?>) user.type("sample.Uses").getConstructor().newInstance();

        assertThat(uses.get()).isEqualTo(List.of("a", "b", "c"));
    }
}
