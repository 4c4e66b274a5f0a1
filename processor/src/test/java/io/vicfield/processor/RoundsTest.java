package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Types that other processors generate in later rounds. */
class RoundsTest {
    private static final String CENTS = """
            class Cents implements VicConverter<Long, Money> {
                public Long toWire(Money value) { return value.cents(); }
                public Money fromWire(Long wire) { return new Money(wire); }
            }
            """;

    @Test
    void recordOfALaterRoundIsAwaited() {
        Compilation compilation = compile(
                "record Machine(@VicField Late late, @VicField Map<String, Late> more) {}",
                "public record Late(@VicField String name) {}");

        assertThat(Compiled.of(compilation).decode("Machine", Map.of("late/name", "a")))
                .hasToString("Machine[late=Late[name=a], more={}]");
    }

    @Test
    void enumOfALaterRoundIsAwaited() {
        Compilation compilation =
                compile("record Machine(@VicField List<Late> late) {}", "public enum Late { ONE, TWO }");

        assertThat(Compiled.of(compilation).decode("Machine", Map.of("late", "0", "late~", "TWO")))
                .hasToString("Machine[late=[TWO]]");
    }

    @Test
    void converterOfALaterRoundIsAwaited() {
        Compilation compilation = compile("record Machine(@VicField(converter = Late.class) java.net.URI uri) {}", """
                public class Late implements io.vicfield.VicConverter<String, java.net.URI> {
                    public String toWire(java.net.URI value) { return value.toString(); }
                    public java.net.URI fromWire(String wire) { return java.net.URI.create(wire); }
                }
                """);

        assertThat(Compiled.of(compilation).decode("Machine", Map.of("uri", "a:b")))
                .hasToString("Machine[uri=a:b]");
    }

    @Test
    void listWithAConverterOfALaterRoundIsChecked() {
        List<JavaFileObject> sources = new ArrayList<>(Compiled.sources(
                "@VicConverters({Cents.class, Late.class}) record Money(long cents) {}",
                "record Machine(@VicField Money price) {}",
                CENTS));
        sources.add(JavaFileObjects.forSourceString(
                "sample.package-info",
                "@io.vicfield.VicConverters({sample.Late.class, sample.Cents.class}) package sample;"));

        Compilation compilation = compile(sources, "public class Late extends Cents {}");

        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(null).replaceAll(" Keep .*", ""))
                .containsExactlyInAnyOrder(
                        "[VIC071] `@VicConverters` on `Money` has two converters of one type:"
                                + " `Cents` and `Late` both convert `sample.Money`.",
                        "[VIC071] `@VicConverters` on `sample` has two converters of one type:"
                                + " `Late` and `Cents` both convert `sample.Money`.");
    }

    @Test
    void listWithAConverterOfALaterRoundIsUsed() {
        Compilation compilation = compile(
                """
                record Machine(@VicField Money price) {
                    @VicConverters(Late.class) record Money(long cents) {}
                }
                """,
                CENTS.replace("Cents", "Late").replace("Money", "Machine.Money").replace("class", "public class"));

        assertThat(Compiled.of(compilation).decode("Machine", Map.of("price", "7")))
                .hasToString("Machine[price=Money[cents=7]]");
    }

    @Test
    void keyOfALaterRoundIsAwaited() {
        Compilation compilation = compile(
                "record Machine(@VicField(key = Late.KEY) String name) {}",
                "public class Late { public static final String KEY = \"late\"; }");

        assertThat(Compiled.of(compilation).decode("Machine", Map.of("late", "a")))
                .hasToString("Machine[name=a]");
    }

    @Test
    void depthOfALaterRoundIsAwaited() {
        Compilation compilation = compile(
                "record Machine(@VicField(depth = Late.DEPTH) String name) {}",
                "public class Late { public static final int DEPTH = 0; }");

        assertThat(Compiled.of(compilation).decode("Machine", Map.of("name", "a")))
                .hasToString("Machine[name=]");
    }

    @Test
    void ignoredTypeOfALaterRoundAndAnotherPackageIsAwaited() {
        Compilation compilation = compile("""
                record Machine(@VicField String name, @VicIgnore sample.Late[] late) {
                    Machine {
                        Objects.requireNonNull(late);
                    }
                }
                """, "public class Late {}");

        assertThat(Compiled.of(compilation)
                        .decode("Machine", Map.of("name", "a"))
                        .toString())
                .startsWith("Machine[name=a");
    }

    @Test
    void recordThatHoldsAnAwaitedRecordIsAwaitedToo() {
        Compilation compilation = compile("""
                record Machine(@VicField Late late) {}
                record Host(@VicField(key = "a b") Machine machine) {}
                """, "public record Late(@VicField String name) {}");

        assertThat(compilation.warnings()).hasSize(1);
        assertThat(Compiled.of(compilation).decode("Host", Map.of("a b/late/name", "a")))
                .hasToString("Host[machine=Machine[late=Late[name=a]]]");
    }

    @Test
    void recordWhoseTypeNeverComesIsTheCompilersToReport() {
        Compilation compilation =
                Compilers.javac().compile(Compiled.sources("record Machine(@VicField Missing missing) {}"));

        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getMessage(null)).contains("cannot find symbol", "class Missing");
    }

    @Test
    void annotatedRecordOfALaterRoundGetsACodec() {
        Compilation compilation = compile("interface Unrelated {}", "public record Late(@VicField String name) {}");

        assertThat(Compiled.of(compilation).codecs()).containsExactly("sample.LateCodec");
    }

    /** Another processor generates the second source in the second round. */
    private static Compilation compile(String first, String late) {
        return compile(Compiled.sources(first), late);
    }

    private static Compilation compile(List<JavaFileObject> first, String late) {
        return Compilers.withoutProcessor()
                .withProcessors(new VicFieldProcessor(), new Late(late))
                .compile(first);
    }

    private static final class Late extends AbstractProcessor {
        private final String source;
        private boolean done;

        Late(String source) {
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("sample.Late").openWriter()) {
                    writer.write("package sample;\nimport io.vicfield.*;\n" + source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
