package io.vicfield.vmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image that saves .vmx files does not need SecureRandom, which would add 3 MB. */
class StructureTest {
    private static final Path CLASSES = Path.of("target/classes/io/vicfield/vmx");

    @Test
    void nothingHereUsesSecureRandom() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).isNotEmpty().allSatisfy(StructureTest::assertPlain);
        }
    }

    /** A class file's constants contain each name as a string. */
    private static void assertPlain(Path file) throws IOException {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("SecureRandom", "randomUUID", "createTempFile", "createTempDirectory");
    }
}
