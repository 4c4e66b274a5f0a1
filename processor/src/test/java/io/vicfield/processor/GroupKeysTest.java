package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typed key of one member of an atomic group can read it, and cannot write it. */
class GroupKeysTest {
    private static final String RECORD = """
            record Machine(
                    @VicField(atomic = "a") int size,
                    @VicField(atomic = "a") List<String> names,
                    @VicField(atomic = "a") Map<String, Part> parts,
                    @VicField(atomic = "a") Part part,
                    @VicField(depth = 3) Map<String, Machine> others) {
                record Part(@VicField int number) {}
            }
            """;

    @Test
    void aMemberIsReadAndTheRecordIsWritten() {
        assertThat(compile("""
                int size = MachineKeys.ROOT.size().readFrom(source);
                List<String> names = MachineKeys.ROOT.names().readFrom(source);
                Map<String, Machine.Part> parts = MachineKeys.ROOT.parts().readFrom(source);
                Machine.Part part = MachineKeys.ROOT.others("a").part().readFrom(source);
                boolean any = MachineKeys.ROOT.others().any().parts().matches("others|a/parts");
                MachineKeys.ROOT.others("a").writeTo(sink, new Machine(size, names, parts, part, Map.of()));
                """).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size().writeTo(sink, 1)",
                "names().writeTo(sink, List.of())",
                "parts().writeTo(sink, Map.of())",
                "part().writeTo(sink, null)",
                "others(\"a\").size().writeTo(sink, 1)",
                "parts(\"x\")",
                "part().number()"
            })
    void oneMemberIsNotWritten(String key) {
        Compilation compilation = compile("MachineKeys.ROOT." + key + ";");

        assertThat(compilation.errors()).hasSize(1);
    }

    private static Compilation compile(String statements) {
        return Compilers.javac().compile(Compiled.sources(RECORD, """
                class Use {
                    static void use(VicSource source, VicSink sink) {
                %s
                    }
                }
                """.formatted(statements)));
    }
}
