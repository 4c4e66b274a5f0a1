package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.vicfield.processor.Annotated.Place;
import io.vicfield.processor.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong records with the expected problems as comments: each below its line, with a caret at the column. */
class DiagnosticsTest {
    @TempDir
    private Path temporary;

    static Stream<Fixture> fixtures() {
        return Fixture.all("diagnostics");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void saysWhatIsWrong(Fixture fixture) throws IOException {
        assumeTrue(fixture.suitsThisJdk());
        List<Diagnostic<? extends JavaFileObject>> said = compile(fixture).diagnostics();
        CommandLine expectedNowhere = CommandLine.of(fixture);
        CommandLine nowhere = expectedNowhere.with(said);

        assertThat(said).allMatch(diagnostic -> diagnostic.getMessage(null).startsWith("[VIC"));
        if (Golden.UPDATE) {
            nowhere.write(fixture);
        } else {
            assertThat(nowhere).isEqualTo(expectedNowhere);
        }
        for (Path file : fixture.files()) {
            Annotated expected = annotated(file);
            Annotated actual = expected.with(about(file, said));
            if (Golden.UPDATE) {
                Files.writeString(file, actual.text());
            } else {
                assertThat(actual).isEqualTo(expected);
            }
        }
    }

    @Test
    void everyProblemHasAFixture() {
        TreeSet<String> codes =
                fixtures().flatMap(DiagnosticsTest::codes).collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes)
                .containsExactlyElementsOf(Arrays.stream(Problem.values())
                        .map(Problem::code)
                        .sorted()
                        .toList());
    }

    @Test
    void codesCountUp() {
        assertThat(Problem.values())
                .extracting(Problem::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("VIC[0-9]{3}"));
    }

    private Compilation compile(Fixture fixture) {
        List<JavaFileObject> sources =
                fixture.files().stream().map(DiagnosticsTest::source).toList();
        // javac itself warns about unknown options.
        List<String> options = new ArrayList<>(List.of("-Xlint:-processing"));
        options.addAll(CommandLine.of(fixture).options());
        return Compilers.javac(compiledLibrary(fixture)).withOptions(options).compile(sources);
    }

    private Path compiledLibrary(Fixture fixture) {
        return compiledLibrary(fixture, temporary);
    }

    /** Compiles the fixture's library, if it has one, without the processor. */
    static Path compiledLibrary(Fixture fixture, Path temporary) {
        Path classes = temporary.resolve("library");
        if (fixture.has("library")) {
            Build.javac(classes)
                    .compile(fixture.below("library").files(), "-classpath", Compilers.classPath(), "-proc:none");
        }
        return classes;
    }

    private static JavaFileObject source(Path file) {
        Annotated annotated = annotated(file);
        String simpleName = annotated.name().replace(".java", "");
        String text = annotated.source();
        String name = text.startsWith("package ") ? text.substring("package ".length(), text.indexOf(';')) + "." : "";
        return JavaFileObjects.forSourceString(name + simpleName, text);
    }

    private static Annotated annotated(Path file) {
        return new Annotated(file.getFileName().toString(), Fixture.text(file));
    }

    private static List<Diagnostic<? extends JavaFileObject>> about(
            Path file, List<Diagnostic<? extends JavaFileObject>> said) {
        return said.stream()
                .filter(diagnostic -> diagnostic.getSource() != null)
                .filter(diagnostic -> Path.of(diagnostic.getSource().getName()).endsWith(file.getFileName()))
                .toList();
    }

    static Stream<Place> places(Fixture fixture) {
        return fixture.files().stream().flatMap(file -> annotated(file).places().stream());
    }

    static Stream<String> codes(Fixture fixture) {
        return Stream.concat(places(fixture).map(Place::code), CommandLine.of(fixture).codes().stream());
    }

    static String code(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(null).substring(1, 7);
    }
}
