package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image knows no class by its name. */
class StructureTest {
    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void nothingHereUsesReflection() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).isNotEmpty().allSatisfy(StructureTest::assertPlain);
        }
    }

    /** Names stand in a class file's constants as they are. */
    private static void assertPlain(Path file) throws IOException {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        "java/lang/reflect",
                        "forName",
                        "java/util/ServiceLoader",
                        "java/lang/System$Logger",
                        "databind");
    }
}
