package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Build tools may compile changed records and the records that name them, against the classes of all others. The files
 * are then the same as after a complete compilation.
 */
class IncrementalTest {
    private static final Map<String, String> RECORDS = Map.of(
            "Host", "record Host(@VicField(scope = READ_ONLY) Map<String, Machine> machines) {}",
            "Machine", "record Machine(@VicField(scope = READ_ONLY) Disk disk, @VicField Optional<Mode> mode) {}",
            "Disk", "record Disk(@VicField(scope = READ_ONLY) String path, @VicField Cents price) {}",
            "Mode", "enum Mode { ON, OFF }",
            "Cents", "@VicConverters(CentsConverter.class) record Cents(long value) {}",
            "CentsConverter", """
                    class CentsConverter implements VicConverter<Long, Cents> {
                        public Long toWire(Cents cents) { return cents.value(); }
                        public Cents fromWire(Long wire) { return new Cents(wire); }
                    }
                    """,
            "Other", "record Other(@VicField String name) {}");

    @TempDir
    private static Path temporary;

    private static Path classes;
    private static Map<String, String> complete;

    @BeforeAll
    static void compileEverything() throws IOException {
        classes = temporary.resolve("classes");
        complete = compile(classes, RECORDS);
    }

    @Test
    void aRecordAloneGivesItsOwnFilesAgain() throws IOException {
        for (String record : List.of("Host", "Machine", "Disk", "Other")) {
            assertThat(compile(temporary.resolve(record), Map.of(record, RECORDS.get(record)), classes))
                    .hasSize(3)
                    .allSatisfy((file, text) -> assertThat(file).contains(record))
                    .allSatisfy((file, text) -> assertThat(complete).containsEntry(file, text));
        }
    }

    @Test
    void aChangedRecordNeedsItsDirectUsersOnly() throws IOException {
        assertSameAsComplete(
                "Disk",
                "record Disk(@VicField(scope = READ_WRITE) List<String> paths, @VicField(key = \"p\") Cents price) {}",
                "Machine");
    }

    @Test
    void aChangedEnumNeedsItsDirectUsersOnly() throws IOException {
        assertSameAsComplete("Mode", "enum Mode { UP, DOWN, OFF }", "Machine");
    }

    @Test
    void aChangedConverterOfATypeNeedsTheUsersOfTheType() throws IOException {
        assertSameAsComplete("CentsConverter", """
                class CentsConverter implements VicConverter<String, Cents> {
                    public String toWire(Cents cents) { return cents.value() + "c"; }
                    public Cents fromWire(String wire) { return new Cents(Long.parseLong(wire.replace("c", ""))); }
                }
                """, "Cents", "Disk");
    }

    /** Compiles the changed type and its users, and compares all files with those of a complete compilation. */
    private static void assertSameAsComplete(String type, String source, String... users) throws IOException {
        Map<String, String> records = new LinkedHashMap<>(RECORDS);
        records.put(type, source);
        Map<String, String> changed = new LinkedHashMap<>(Map.of(type, source));
        Stream.of(users).forEach(user -> changed.put(user, records.get(user)));

        Map<String, String> incremental = new TreeMap<>(complete);
        incremental.putAll(compile(temporary.resolve(type + "-changed"), changed, classes));

        assertThat(incremental).isEqualTo(compile(temporary.resolve(type + "-again"), records));
        assertThat(incremental).isNotEqualTo(complete);
    }

    /** Returns the generated files. */
    private static Map<String, String> compile(Path output, Map<String, String> records, Path... classpath)
            throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("sources").resolve(output.getFileName()));
        for (Map.Entry<String, String> record : records.entrySet()) {
            Files.writeString(folder.resolve(record.getKey() + ".java"), """
                    package sample;
                    import io.vicfield.*;
                    import java.util.*;
                    import static io.vicfield.Scope.*;
                    """ + record.getValue());
        }
        Build build = Build.javac(output);
        assertThat(build.compile(new Fixture(folder).files(), "-classpath", Compilers.classPath(classpath)))
                .isEmpty();
        return build.generated();
    }
}
