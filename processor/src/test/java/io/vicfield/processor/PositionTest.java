package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.palantir.javapoet.TypeName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The positions of problems. */
class PositionTest {
    private static final String MACHINE = """
            package sample;
            import io.vicfield.VicField;
            record Machine(
                    @VicField String name,

                    @VicField
                    Object anything,

                    @VicField(
                            key = "a|b")
                    String bar) {}
            """;

    @TempDir
    private Path temporary;

    @Test
    void valueOfTheAnnotationHasItsOwnLine() throws IOException {
        assertThat(javac(MACHINE)).contains("Machine.java:10: error: [VIC010]");
    }

    @Test
    void componentHasItsLine() throws IOException {
        assertThat(javac(MACHINE)).contains("Machine.java:7: error: [VIC006]");
    }

    @Test
    void defaultOfAnAnnotationsValueIsAtTheComponent() throws IOException {
        String source = """
                package sample;
                import io.vicfield.VicField;
                record Machine(
                        @VicField String name,
                        @VicField
                        String NAME) {}
                """;

        assertThat(javac(source)).contains("Machine.java:6: error: [VIC009]");
    }

    @Test
    void badRecordsDoNotStopTheGoodOnes() {
        Build build = Build.javac(temporary);

        build.compile(Fixture.of("diagnostics", "several").files(), "-classpath", Compilers.classPath());

        assertThat(build.generated()).containsOnlyKeys("GoodCodec.java", "GoodKeys.java", "sample.good.Good.keys");
    }

    @Test
    void codecOfABadRecordIsNotMissed() {
        Compilation compilation =
                Compilers.javac().compile(Fixture.of("diagnostics", "several").sources());

        assertThat(compilation.errors())
                .hasSize(4)
                .allMatch(error -> error.getMessage(null).startsWith("[VIC"));
    }

    /** Compiles a source on the command line. */
    private String javac(String source) throws IOException {
        Path file = Files.writeString(temporary.resolve("Machine.java"), source);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String processorPath =
                Compilers.classPath(Compilers.location(VicFieldProcessor.class), Compilers.location(TypeName.class));
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        said,
                        "-classpath",
                        Compilers.classPath(),
                        "-processorpath",
                        processorPath,
                        "-d",
                        temporary.toString(),
                        file.toString());
        return said.toString();
    }
}
