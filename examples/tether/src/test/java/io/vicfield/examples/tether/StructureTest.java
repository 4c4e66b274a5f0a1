package io.vicfield.examples.tether;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program uses no class by its name, because a native image would not have it. */
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

    /** A class file's constants contain each name as a string. */
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
