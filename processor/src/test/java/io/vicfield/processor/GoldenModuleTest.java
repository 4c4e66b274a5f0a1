package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same in named modules. */
class GoldenModuleTest {
    private static final String MODULE = """
            module sample {
                requires io.vicfield;
                requires java.compiler;
                requires static org.jspecify;

                exports sample;
            }
            """;

    @TempDir
    private Path temporary;

    /** All but those in no package, which is no module's. */
    static Stream<Fixture> goldens() {
        return GoldenTest.goldens().filter(golden -> !golden.toString().equals("default-package"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void compilesWithoutWarnings(Fixture golden) throws IOException {
        List<Path> sources = new ArrayList<>(golden.files());
        sources.add(Files.writeString(temporary.resolve("module-info.java"), MODULE));
        Build build = Build.javac(temporary.resolve("classes"));

        assertThat(build.compile(sources, "--module-path", Compilers.libraryPath(), "-Xlint:all"))
                .filteredOn(build::isGenerated)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bare", "full"})
    void namesOnlyWhatTheModuleReads(String module) {
        Fixture golden = Fixture.of("golden-modules", module);
        Build build = Build.javac(temporary);

        assertThat(build.compile(golden.files(), "--module-path", Compilers.libraryPath(), "-Xlint:all"))
                .filteredOn(build::isGenerated)
                .isEmpty();
        Golden.checkOrUpdate(golden, build.generated());
    }
}
