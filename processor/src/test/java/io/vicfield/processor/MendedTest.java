package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.processor.report.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mended examples on the page of diagnostics. */
class MendedTest {
    @TempDir
    private Path temporary;

    static Stream<Fixture> mended() {
        return Catalogue.mended();
    }

    @ParameterizedTest
    @MethodSource("mended")
    void compilesWithoutAProblem(Fixture mended) {
        assertThat(Build.javac(temporary).compile(mended.files(), options(mended)))
                .map(diagnostic -> diagnostic.getMessage(null))
                .isEmpty();
    }

    @Test
    void everyProblemHasAMendedExample() {
        List<String> codes = Arrays.stream(Problem.values())
                .map(problem -> problem.code().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();

        assertThat(mended().map(mended ->
                        mended.folder().getParent().getFileName().toString()))
                .containsExactlyElementsOf(codes);
    }

    private static String[] options(Fixture fixture) {
        Stream<String> fixed = Stream.of("-classpath", Compilers.classPath());
        return Stream.concat(fixed, CommandLine.of(fixture).options().stream()).toArray(String[]::new);
    }
}
