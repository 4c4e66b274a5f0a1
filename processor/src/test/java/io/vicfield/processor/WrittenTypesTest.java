package io.vicfield.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types whose names conflict with other names of a file. */
class WrittenTypesTest {
    @Test
    void innerClassOfAGenericOne() {
        compiles(
                source("sample", "Outer", """
                        public class Outer<T> {
                            public class Inner {}
                            public class Held<U> {}
                        }
                        """),
                converter("Inners", "Outer<String>.Inner"),
                converter("Holds", "Outer<String>.Held<Integer>"),
                source("sample", "Machine", """
                        record Machine(
                            @VicField(converter = Inners.class) Outer<String>.Inner inner,
                            @VicField(converter = Holds.class) Outer<String>.Held<Integer> held) {}
                        """));
    }

    @Test
    void typesWithTheNamesOfOthersThatCodecsUse() {
        compiles(
                source("other", "Override", "public class Override {}"),
                source("other", "String", "public class String {}"),
                source("third", "Any", "public record Any(@VicField(key = \"a\") int size) {}"),
                converter("Overrides", "other.Override"),
                converter("Strings", "other.String"),
                source("sample", "Machine", """
                        record Machine(
                            @VicField(converter = Overrides.class) other.Override one,
                            @VicField(converter = Strings.class) other.String two,
                            @VicField java.util.Map<java.lang.String, third.Any> any) {}
                        """));
    }

    private static void compiles(JavaFileObject... sources) {
        Compilation compilation = Compilers.javac().compile(sources);

        assertThat(compilation).succeeded();
    }

    private static JavaFileObject converter(String name, String type) {
        return source("sample", name, """
                public class %s implements VicConverter<Long, %s> {
                    public Long toWire(%2$s value) { return 0L; }
                    public %2$s fromWire(Long wire) { return null; }
                }
                """.formatted(name, type));
    }

    private static JavaFileObject source(String packageName, String name, String text) {
        return JavaFileObjects.forSourceString(
                packageName + "." + name,
                "package " + packageName + ";\nimport io.vicfield.VicConverter;\nimport io.vicfield.VicField;\n"
                        + text);
    }
}
