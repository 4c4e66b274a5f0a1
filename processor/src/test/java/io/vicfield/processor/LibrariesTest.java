package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import io.vicfield.VicField;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If a jar is missing on the processor path, the compiler names it. */
class LibrariesTest {
    @TempDir
    private Path temporary;

    @Test
    void javaPoetIsMissing() throws IOException {
        assertThat(javac(VicFieldProcessor.class, VicField.class))
                .contains("error: vicfield-processor needs javapoet (com.palantir.javapoet:javapoet), which is not on")
                .doesNotContain("NoClassDefFoundError", "vicfield-runtime");
    }

    @Test
    void runtimeIsMissing() throws IOException {
        assertThat(javac(VicFieldProcessor.class, TypeName.class))
                .contains("error: vicfield-processor needs vicfield-runtime (io.vicfield:vicfield-runtime), which is")
                .doesNotContain("NoClassDefFoundError", "javapoet");
    }

    @Test
    void bothAreMissing() throws IOException {
        assertThat(javac(VicFieldProcessor.class))
                .contains("needs javapoet", "needs vicfield-runtime")
                .doesNotContain("NoClassDefFoundError");
    }

    @Test
    void nothingIsMissing() throws IOException {
        assertThat(javac(VicFieldProcessor.class, VicField.class, TypeName.class))
                .isEmpty();
    }

    /** Compiles in another process, because a compiler in this one sees the class path of the tests. */
    private String javac(Class<?>... onProcessorPath) throws IOException {
        Path file = Files.writeString(
                temporary.resolve("Machine.java"), "record Machine(@io.vicfield.VicField String name) {}");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-classpath",
                Compilers.classPath(),
                "-processorpath",
                Stream.of(onProcessorPath)
                        .map(type -> Compilers.location(type).toString())
                        .collect(Collectors.joining(File.pathSeparator)),
                "-d",
                temporary.toString(),
                file.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
