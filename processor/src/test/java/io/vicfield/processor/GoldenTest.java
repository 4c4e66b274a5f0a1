package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and the files that are generated for them. */
class GoldenTest {
    static Stream<Fixture> goldens() {
        return Fixture.all("golden");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void writes(Fixture golden) {
        Compilation compilation = Compilers.javac().compile(golden.sources());

        assertThat(compilation.errors()).isEmpty();
        Golden.checkOrUpdate(golden, generated(compilation));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void compilesWithoutWarnings(Fixture golden) {
        Compilation compilation = Compilers.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(golden.sources());

        assertThat(compilation.diagnostics()).isEmpty();
    }

    static Map<String, String> generated(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file ->
                        file.getName().endsWith(".java") || file.getName().endsWith(".keys"))
                .collect(Collectors.toMap(
                        file -> Path.of(file.getName()).getFileName().toString(), GoldenTest::content));
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
