package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone and NullAway find nothing in generated code. Only the profile {@code errorprone} runs this test. */
class ErrorProneOnGeneratedCode {
    /** The two checks that are off find names of components, which no author of a record would choose. */
    private static final String ERROR_PRONE = "-Xplugin:ErrorProne -XepExcludedPaths:.*/golden/.*"
            + " -Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=sample"
            + " -Xep:NamedLikeContextualKeyword:OFF -Xep:InvalidParam:OFF";

    @TempDir
    private Path temporary;

    @Test
    void findsNothingInTheCodeOfGoldenRecords() throws IOException {
        assertThat(javac()).isEmpty();
        assertThat(temporary.resolve("sample/LimitsCodec.class")).exists();
    }

    /** Compiles in another process, because Error Prone needs packages that the compiler does not export. */
    private String javac() throws IOException {
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        List<String> command = Stream.of(
                        Stream.of(javac.toString()),
                        Stream.of(
                                        "api",
                                        "code",
                                        "comp",
                                        "file",
                                        "main",
                                        "model",
                                        "parser",
                                        "processing",
                                        "tree",
                                        "util")
                                .map(name -> "-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"),
                        Stream.of(
                                "-XDcompilePolicy=simple",
                                "-XDsuppressNotes",
                                "--should-stop=ifError=FLOW",
                                ERROR_PRONE),
                        Stream.of("-processorpath", System.getProperty("java.class.path")),
                        Stream.of("-classpath", Compilers.classPath(), "-d", temporary.toString()),
                        GoldenTest.goldens()
                                .flatMap(golden -> golden.files().stream())
                                .map(Path::toString))
                .flatMap(parts -> parts)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
