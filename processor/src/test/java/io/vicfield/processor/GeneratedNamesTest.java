package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code compiles with all names of records, components, packages and other types. */
class GeneratedNamesTest {
    private static final String IMPORTS = "import io.vicfield.VicField;\n";

    /** Types of java.lang and of the runtime that generated code uses. */
    private static final List<String> TYPES = List.of(
            "Override",
            "String",
            "Integer",
            "Long",
            "Boolean",
            "Double",
            "Object",
            "SuppressWarnings",
            "List",
            "Map",
            "Optional",
            "Scope",
            "Place",
            "Component",
            "Generated",
            "NullMarked",
            "NullUnmarked",
            "Values",
            "Scalars",
            "Encoding",
            "Decoding",
            "ScalarComponent",
            "EnumScalar",
            "AtomicGroup",
            "KeyFactory",
            "RecordLocation",
            "VicKey");

    private static final String COMPONENTS = """
            @VicField(scope = io.vicfield.Scope.READ_WRITE) java.lang.String text,
            @VicField java.lang.Integer count,
            @VicField long total,
            @VicField java.lang.Boolean flag,
            @VicField java.util.List<java.lang.String> list,
            @VicField java.util.Map<java.lang.String, Part> map,
            @VicField java.util.Optional<Part> part,
            @VicField Kind kind,
            @VicField(atomic = "group") int first,
            @VicField(atomic = "group") java.lang.Double second
            """;

    private static final String PART_AND_KIND = """
            public record Part(@VicField int x) {}
            public enum Kind { A, B }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class %s {}",
                "public enum %s { A, B }",
                "public record %s(@VicField java.lang.String text, @VicField int number) {}"
            })
    void packageWithTheNamesOfTypesThatCodecsUse(String declaration) {
        List<JavaFileObject> sources = new ArrayList<>();
        TYPES.forEach(name -> sources.add(source("sample." + name, declaration.formatted(name))));
        String held = declaration.contains("class")
                ? ""
                : IntStream.range(0, TYPES.size())
                        .mapToObj(i -> ", @VicField %s c%d".formatted(TYPES.get(i), i))
                        .reduce("", java.lang.String::concat);
        sources.add(source("sample.Host", "public record Host(" + COMPONENTS + held + ") {" + PART_AND_KIND + "}"));

        compiles(sources);
    }

    @Test
    void recordsOfTheDefaultPackage() {
        List<String> names = List.of("Any", "Entry", "Keys", "Codec", "Place", "Host", "Record", "Generated");

        compiles(names.stream().map(name -> source(name, """
                public record %s(
                        @VicField String text,
                        @VicField java.util.Map<String, Inner> map,
                        @VicField(depth = 2) java.util.List<Place> places,
                        @VicField(depth = 2) java.util.Optional<Keys> keys) {
                    public record Inner(@VicField int size) {}
                }
                """.formatted(name))).toList());
    }

    @Test
    void recordsInClassesWithNamesOfTypesThatCodecsUse() {
        compiles(Stream.of("Keys", "Scope", "Values", "Object", "String", "Override")
                .map(name -> source("sample." + name, """
                public final class %s {
                    public record Any(@VicField java.lang.String text) {}
                    public record Place(@VicField int size) {}
                    public record Host(@VicField Any any, @VicField java.util.List<Place> places, @VicField Entry e) {}
                    public enum Entry { A }
                }
                """.formatted(name)))
                .toList());
    }

    /** A variable obscures a package with its name (JLS 6.4.2). */
    @Test
    void componentsWithTheNamesOfPackages() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String name : List.of("org.acme.a", "org.acme.b", "in.acme", "component.acme", "codec.acme")) {
            sources.add(source(name + ".Disk", """
                    public record Disk(@VicField String path) {
                        public enum Mode { A }
                    }
                    """));
        }
        sources.add(source("sample.Vm", """
                public record Vm(
                        @VicField org.acme.a.Disk org,
                        @VicField java.util.List<org.acme.b.Disk> component,
                        @VicField org.acme.b.Disk.Mode io,
                        @VicField org.acme.a.Disk.Mode java,
                        @VicField component.acme.Disk com,
                        @VicField codec.acme.Disk codec,
                        @VicField in.acme.Disk.Mode in,
                        @VicField in.acme.Disk net) {}
                """));

        compiles(sources);
    }

    @Test
    void typesThatStartInLowerCaseOrAreAllCapitals() {
        compiles(
                List.of(
                        source("sample.level", "public enum level { low, high }"),
                        source("sample.A", "public enum A { A, B }"),
                        source("sample.x", "public record x(@VicField int x, @VicField level level, @VicField A a) {}"),
                        source(
                                "sample.y",
                                "public record y(@VicField x x, @VicField(key = \"c\") x xCodec, @VicField java.util.List<x> xKeys) {}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@VicField int %s",
                "@VicField java.util.List<Part> %s",
                "@VicField java.util.Map<String, Part> %s",
                "@VicField(atomic = \"%1$s\") int %1$s, @VicField(atomic = \"%1$s\") int %1$s_"
            })
    void componentsWithNamesThatMeanSomethingInJava(String component) {
        String components = Stream.of("yield", "record", "var", "sealed", "permits", "module", "when")
                .map(component::formatted)
                .reduce((all, next) -> all + ", " + next)
                .orElseThrow();

        compiles(List.of(source(
                "sample.Words", "public record Words(" + components + ") { public record Part(@VicField int x) {} }")));
    }

    @Test
    void mapsWithTheNamesOfMethodsThatMatchKeys() {
        compiles(List.of(source("sample.Game", """
                public record Game(
                        @VicField java.util.Map<String, String> matches,
                        @VicField java.util.Map<String, Long> wireNames) {}
                """)));
    }

    /** Documentation comments show keys, which may end a comment or start an escape. */
    @ParameterizedTest
    @ValueSource(strings = {"a*/b", "a\\\\users", "{a", "a}", "$L", "<b>&"})
    void keysWithAMeaningInComments(String key) {
        compiles(List.of(source("sample.Keyed", "public record Keyed(@VicField(key = \"" + key + "\") int a) {}")));
    }

    private static void compiles(List<JavaFileObject> sources) {
        Compilation compilation = Compilers.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(sources);

        assertThat(compilation.diagnostics()).isEmpty();
    }

    private static JavaFileObject source(String name, String text) {
        int dot = name.lastIndexOf('.');
        String start = dot < 0 ? "" : "package " + name.substring(0, dot) + ";\n";
        return JavaFileObjects.forSourceString(
                name,
                start
                        + IMPORTS
                        + text.replaceAll(
                                "public record (?=\\w+\\()",
                                "@java.lang.SuppressWarnings(\"vicfield:missing\") public record "));
    }
}
