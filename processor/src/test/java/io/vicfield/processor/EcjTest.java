package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vicfield.VicField;
import io.vicfield.processor.Annotated.Place;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Several versions of Eclipse's compiler, with only the runtime on the class path and with JSpecify. */
@ParameterizedClass
@MethodSource("environments")
class EcjTest {
    private static final List<Fixture> GOLDEN = Fixture.all("golden").toList();
    private static final List<Fixture> DIAGNOSTICS = Fixture.all("diagnostics").toList();
    private static final List<Fixture> MENDED = Catalogue.mended().toList();

    /** A version of ECJ, and whether JSpecify is on its class path. */
    record Environment(JavaCompiler compiler, String version, boolean jspecify) {
        @Override
        public String toString() {
            return version + (jspecify ? " with JSpecify" : " with the runtime alone");
        }
    }

    /** The oldest version has the runtime alone, because each environment takes 20 seconds. */
    static Stream<Environment> environments() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "ecj"))) {
            return jars.sorted().flatMap(EcjTest::environments).toList().stream()
                    .skip(1);
        }
    }

    private static Stream<Environment> environments(Path jar) {
        try {
            ClassLoader loader =
                    new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            Object compiler = loader.loadClass("org.eclipse.jdt.internal.compiler.tool.EclipseCompiler")
                    .getConstructor()
                    .newInstance();
            String version = jar.getFileName().toString().replaceAll("ecj-|\\.jar", "");
            return Stream.of(true, false).map(jspecify -> new Environment((JavaCompiler) compiler, version, jspecify));
        } catch (MalformedURLException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Parameter
    private Environment environment;

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @FieldSource("GOLDEN")
    void compilesGeneratedCodeWithoutWarnings(Fixture golden) {
        assertThat(compile(golden))
                .filteredOn(problem -> problem.getKind() == Diagnostic.Kind.ERROR || build().isGenerated(problem))
                .map(problem -> problem.getMessage(null))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MENDED")
    void compilesMendedExamples(Fixture mended) {
        List<String> options = new ArrayList<>(CommandLine.of(mended).options());
        options.add("-warn:none");

        assertThat(compile(mended, options.toArray(String[]::new)))
                .map(problem -> problem.getMessage(null))
                .isEmpty();
    }

    /** ECJ before 3.44 reports on the line of the component; later versions report no line for components. */
    @ParameterizedTest
    @FieldSource("DIAGNOSTICS")
    void reportsTheProblemsThatJavacReports(Fixture fixture) {
        assumeFalse(Golden.UPDATE);
        assumeFalse(fixture.has("jdk")); // ECJ compiles with --release 17 here
        List<Diagnostic<? extends JavaFileObject>> said =
                compile(fixture, CommandLine.of(fixture).options().toArray(String[]::new)).stream()
                        .filter(diagnostic -> diagnostic.getMessage(null).startsWith("[VIC"))
                        .toList();

        assertThat(said)
                .extracting(DiagnosticsTest::code)
                .containsExactlyInAnyOrderElementsOf(
                        DiagnosticsTest.codes(fixture).toList());
        assertThat(said)
                .filteredOn(diagnostic -> diagnostic.getSource() != null)
                .map(EcjTest::place)
                .isSubsetOf(DiagnosticsTest.places(fixture).toList());
    }

    /** ECJ 3.44 and later omit these annotations of the field, because they follow the one with an enum constant. */
    @Test
    void seesEveryAnnotationOfAComponent() throws IOException {
        Path source = Files.writeString(temporary.resolve("Machine.java"), """
                package sample;
                import io.vicfield.*;
                import java.util.*;
                record Machine(
                        @VicField(scope = Scope.HIDDEN, key = "a b", defaultValue = "x")
                        @SuppressWarnings("vicfield") @Nullable String first,
                        @VicField String second) {}
                @interface Nullable {}
                """);

        assertThat(compile(List.of(source), temporary, "-warn:none"))
                .map(problem -> problem.getMessage(null))
                .singleElement()
                .asString()
                .startsWith("[VIC018] Component `first` has a `defaultValue`, but it is optional")
                .endsWith("(in sample.Machine)");
    }

    /** ECJ warns if a method has the name of one that is private to the package of its superclass. */
    @Test
    void warnsOfNoComponentWithTheNameOfAMethodOfTheRuntime() throws IOException {
        Path source = Files.writeString(temporary.resolve("Names.java"), """
                package sample;
                import io.vicfield.VicField;
                import java.util.Map;
                record Names(
                        @VicField String key, @VicField String path, @VicField String target, @VicField String read,
                        @VicField String write, @VicField String refuseWildcard, @VicField String root,
                        @VicField String entry, @VicField String location, @VicField String flush,
                        @VicField String nested, @VicField String place, @VicField String stored,
                        @VicField Map<String, String> at, @VicField Map<String, String> map) {}
                """);

        assertThat(compile(List.of(source), temporary))
                .map(problem -> problem.getMessage(null))
                .isEmpty();
    }

    @Test
    void warnsOfNoRecordWithoutKeys() throws IOException {
        Path source = Files.writeString(temporary.resolve("Unstored.java"), """
                package sample;
                import io.vicfield.VicField;
                record Unstored(
                        @VicField(depth = 0) int cut, @VicField(skipEncode = true, skipDecode = true) int skipped) {}
                """);

        assertThat(compile(List.of(source), temporary))
                .map(problem -> problem.getMessage(null))
                .isEmpty();
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(Fixture fixture, String... options) {
        boolean needsJspecify =
                fixture.files().stream().anyMatch(file -> Fixture.text(file).contains("org.jspecify"));
        assumeTrue(environment.jspecify() || !needsJspecify);
        return compile(fixture.files(), DiagnosticsTest.compiledLibrary(fixture, temporary), options);
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(List<Path> sources, Path library, String... options) {
        String classpath = environment.jspecify()
                ? Compilers.classPath(library)
                : Compilers.location(VicField.class) + File.pathSeparator + library;
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-classpath", classpath));
        return build().compile(sources, all.toArray(String[]::new));
    }

    private Build build() {
        return new Build(environment.compiler(), temporary.resolve("ecj"));
    }

    private static Place place(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        return new Place(file, diagnostic.getLineNumber(), DiagnosticsTest.code(diagnostic));
    }
}
