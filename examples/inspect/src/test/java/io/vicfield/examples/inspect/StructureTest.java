package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path ROOMS = CLASSES.resolve("io/vicfield/examples/inspect");

    /** Each package below the commands, with the packages that it may use. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "terminal", Set.of(),
            "input", Set.of(),
            "manifest", Set.of(),
            "records", Set.of("manifest", "terminal"),
            "change", Set.of("input", "records", "terminal"),
            "view", Set.of("records", "terminal"),
            "demo", Set.of());

    /**
     * The program uses no class by its name, because a native image would not have it. The exception loads classes of the
     * user, and refuses to in a native image.
     */
    @Test
    void nothingHereUsesReflection() throws IOException {
        assertThat(classes(CLASSES))
                .filteredOn(file -> !file.endsWith("records/ClassPathCodec.class"))
                .isNotEmpty()
                .allSatisfy(StructureTest::assertPlain);
    }

    @Test
    void packagesUseOnlyThePackagesBelowThem() throws IOException {
        for (Map.Entry<String, Set<String>> room : ARROWS.entrySet()) {
            Set<String> others = new TreeSet<>(ARROWS.keySet());
            others.remove(room.getKey());
            others.removeAll(room.getValue());
            for (Path file : classes(ROOMS.resolve(room.getKey()))) {
                String constants = constants(file);
                assertThat(others)
                        .as(file.toString())
                        .noneMatch(other -> constants.contains("io/vicfield/examples/inspect/" + other + "/"));
            }
        }
    }

    @Test
    void everyPackageHasItsArrows() throws IOException {
        try (Stream<Path> rooms = Files.list(ROOMS)) {
            assertThat(rooms.filter(Files::isDirectory)
                            .map(room -> room.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ARROWS.keySet());
        }
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static void assertPlain(Path file) throws IOException {
        assertThat(constants(file))
                .doesNotContain("java/lang/reflect", "forName", "java/util/ServiceLoader", "jackson/databind");
    }

    /** A class file's constants contain each name as a string. */
    private static String constants(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
