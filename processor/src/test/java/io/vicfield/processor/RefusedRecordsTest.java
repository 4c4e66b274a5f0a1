package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the compiler reports records that it refuses itself; vicfield generates nothing for them. */
class RefusedRecordsTest {
    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"})
    void componentWithTheNameOfAMethodOfObject(String name) throws IOException {
        onlyTheCompilerReports("illegal record component name", """
                record Machine(@VicField String %s) {}
                record Holder(@VicField Machine machine) {}
                """.formatted(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"int x()", "Object x()", "List<Integer> x()", "void x()"})
    void accessorOfAnotherType(String accessor) throws IOException {
        onlyTheCompilerReports("invalid accessor method", """
                record Machine(@VicField List<String> x) {
                    public %s { throw new Error(); }
                }
                """.formatted(accessor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@VicField Missing x",
                "@VicField List<Missing> x",
                "@VicField Map<String, Optional<Missing>> x",
                "@VicField Missing[] x",
                "@VicField sample.Missing x",
                "@VicField Map.Missing x",
                "@VicField int size, Missing x",
                "@VicField(key = Missing.KEY) String x",
                "@VicField(converter = Missing.class) String x"
            })
    void missingType(String component) throws IOException {
        onlyTheCompilerReports("cannot find symbol", """
                record Machine(%s) {}
                record Holder(@VicField Machine machine, @VicField int size) {}
                record Farm(@VicField Map<String, Holder> holders) {}
                """.formatted(component));
    }

    @Test
    void recordsBesideAMissingTypeGetACodec() throws IOException {
        compile("""
                record Machine(@VicField Missing x) {}
                record Disk(@VicField int size) {}
                """);

        assertThat(build().generated()).containsOnlyKeys("DiskCodec.java", "DiskKeys.java", "sample.Disk.keys");
    }

    private void onlyTheCompilerReports(String message, String records) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> said = compile(records);

        assertThat(said).allSatisfy(error -> {
            assertThat(error.getMessage(Locale.ENGLISH)).startsWith(message);
            assertThat(error.getSource().getName()).endsWith("Records.java");
        });
        assertThat(said).isNotEmpty();
        assertThat(build().generated()).isEmpty();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(String records) throws IOException {
        Path source = Files.writeString(temporary.resolve("Records.java"), """
                package sample;
                import io.vicfield.*;
                import java.util.*;
                """ + records);
        return build().compile(List.of(source), "-classpath", Compilers.classPath());
    }

    private Build build() {
        return Build.javac(temporary.resolve("out"));
    }
}
