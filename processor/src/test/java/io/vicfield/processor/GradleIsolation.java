package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gradle's own wrapper accepts the processor as isolating. This test needs the profile {@code gradle} and {@code -Dtest}.
 * It calls the wrapper by name, because other builds lack Gradle's jar.
 */
class GradleIsolation {
    private static final String PACKAGE = "org.gradle.api.internal.tasks.compile.";

    static Stream<Fixture> goldens() {
        return GoldenTest.goldens();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void eachFileBelongsToItsRecord(Fixture golden) throws ReflectiveOperationException {
        Object all = type("incremental.processing.AnnotationProcessingResult")
                .getConstructor()
                .newInstance();
        Object one = type("incremental.processing.AnnotationProcessorResult")
                .getConstructors()[0]
                .newInstance(all, VicFieldProcessor.class.getName());
        Processor isolating = (Processor)
                type("processing.IsolatingProcessor").getConstructors()[0].newInstance(new VicFieldProcessor(), one);

        Compilation compilation =
                Compilers.withoutProcessor().withProcessors(isolating).compile(golden.sources());

        assertThat(compilation.errors()).isEmpty();
        assertThat(get(all, "getFullRebuildCause")).isNull();
        assertThat((Set<?>) get(all, "getAggregatedTypes")).isEmpty();
        assertThat(types((Map<?, ?>) get(all, "getGeneratedTypesWithIsolatedOrigin")))
                .isEqualTo(sources(compilation));
        assertThat((Map<?, ?>) get(all, "getGeneratedResourcesWithIsolatedOrigin"))
                .hasSameSizeAs((Map<?, ?>) get(all, "getGeneratedTypesWithIsolatedOrigin"));
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(PACKAGE + name);
    }

    private static Object get(Object result, String method) throws ReflectiveOperationException {
        return result.getClass().getMethod(method).invoke(result);
    }

    /** The simple names of the types that Gradle assigns to a record. */
    private static Set<String> types(Map<?, ?> byOrigin) {
        return byOrigin.values().stream()
                .flatMap(types -> ((Set<?>) types).stream())
                .map(type -> type.toString().replaceAll(".*\\.", "") + ".java")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sources(Compilation compilation) {
        return GoldenTest.generated(compilation).keySet().stream()
                .filter(file -> file.endsWith(".java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
