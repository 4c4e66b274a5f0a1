package io.vicfield.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks over several compilations. */
class LockTest {
    private static final String HOST = """
            record Host(
                    @VicField(scope = READ_ONLY) String name,
                    @VicField(scope = SECRET) String token,
                    @VicField(scope = READ_ONLY) Map<String, Part> parts) {
                record Part(@VicField(defaultValue = "7") int size) {}
            }
            """;

    private static final String COMPLETE = "-Avicfield.lock.complete=true";

    @TempDir
    private Path temporary;

    @Test
    void theSwitchWritesWhatTheClassesHave() {
        Compilation compilation = update(HOST);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(locks()).containsOnlyKeys("sample.Host.keys", "sample.Host$Part.keys");
        assertThat(GoldenTest.generated(compilation)).containsAllEntriesOf(locks());
    }

    @Test
    void lockedRecordsCompileWithoutMessages() {
        update(HOST);

        assertThat(compile(HOST).diagnostics()).isEmpty();
    }

    @Test
    void withoutTheSwitchNothingIsWritten() throws IOException {
        Files.createDirectories(folder());

        assertThat(codes(compile(HOST))).containsExactly("VIC052", "VIC052");
        assertThat(locks()).isEmpty();
    }

    @Test
    void withoutALockNothingIsWritten() {
        assertThat(Compilers.javac().compile(Compiled.sources(HOST)).diagnostics())
                .isEmpty();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void aLossStopsTheBuildUntilTheLockIsUpdated() {
        update(HOST);
        String renamed = HOST.replace("String name", "String title");

        assertThat(codes(compile(renamed))).containsExactly("VIC054");
        assertThat(compile(renamed).status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(update(renamed).diagnostics()).isEmpty();
        assertThat(compile(renamed).diagnostics()).isEmpty();
    }

    @Test
    void theSuggestedFormerKeyOfAKeyThatTheGuestCanWriteCompiles() {
        String state = "record Host(@VicField(scope = %s) String state) {}";
        update(state.formatted("READ_WRITE"));
        String message = compile(state.formatted("READ_ONLY")).errors().get(0).getMessage(null);

        assertThat(message).startsWith("[VIC055]");
        String suggested = message.replaceAll(".*`(formerKeys = .*?)`.*", "$1");
        assertThat(codes(compile(state.formatted("READ_ONLY, " + suggested)))).containsExactly("VIC059");
    }

    @Test
    void theSuggestedFormerKeyOfAKeyWithQuotesCompiles() {
        String state = "record Host(@VicField(scope = READ_ONLY, %s) String state) {}";
        update(state.formatted("key = \"a\\\"b\\\\c\""));
        String message = compile(state.formatted("key = \"b\"")).errors().get(0).getMessage(null);

        String suggested = message.replaceAll(".*`(formerKeys = .*?)`.*", "$1");
        assertThat(codes(compile(state.formatted("key = \"b\", " + suggested)))).containsExactly("VIC059");
    }

    @Test
    void anAdditionIsNoted() {
        update(HOST);
        Compilation compilation = compile(HOST.replace("String name,", "String name, @VicField long size,"));

        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(codes(compilation)).containsExactly("VIC059");
        assertThat(compilation.diagnostics()).extracting(Diagnostic::getKind).containsExactly(Diagnostic.Kind.NOTE);
    }

    /** All keys stay, and readers of both versions find every member. */
    @Test
    void anAtomicGroupMayBeAddedAndRemoved() {
        String grouped = HOST.replace("READ_ONLY)", "READ_ONLY, atomic = \"all\")");
        update(HOST);
        assertThat(codes(compile(grouped))).containsExactly("VIC059");
        update(grouped);
        assertThat(compile(grouped).diagnostics()).isEmpty();
        assertThat(codes(compile(grouped.replace("all", "some")))).containsExactly("VIC059");
        assertThat(codes(compile(HOST))).containsExactly("VIC059");
    }

    @Test
    void unchangedLocksAreNotWrittenAgain() throws IOException {
        update(HOST);
        FileTime past = FileTime.fromMillis(1_000_000);
        Path host = Files.setLastModifiedTime(folder().resolve("sample.Host.keys"), past);
        Path part = Files.setLastModifiedTime(folder().resolve("sample.Host$Part.keys"), past);

        update(HOST.replace("int size", "long size"));

        assertThat(Files.getLastModifiedTime(host)).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(part)).isNotEqualTo(past);
    }

    @Test
    void aBadRecordsLockIsLeftAlone() {
        update(HOST);
        Map<String, String> before = locks();

        update(HOST.replace("String name", "Date name"));

        assertThat(locks()).isEqualTo(before);
    }

    @Test
    void noDefaultOfASecretIsPublished() {
        String secret = HOST.replace("scope = SECRET", "scope = SECRET, defaultValue = \"swordfish\"");

        assertThat(codes(update(secret))).contains("VIC020");
        assertThat(locks().toString()).doesNotContain("swordfish");
    }

    @Test
    void anUnknownOptionIsNotALock() {
        Compilation compilation =
                Compilers.javac().withOptions("-Avicfield.lok=locks").compile(Compiled.sources(HOST));

        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(compilation.errors())
                .map(error -> error.getMessage(null))
                .containsExactly("[VIC050] Compiler option `-Avicfield.lok` is unknown. Use"
                        + " `-Avicfield.keys=none` or `-Avicfield.lock=FOLDER`. A lock also takes"
                        + " `-Avicfield.lock.update=true` and `-Avicfield.lock.complete=true`.");
    }

    @Test
    void aFullBuildNoticesARemovedRecord() throws IOException {
        update(HOST);
        Files.writeString(folder().resolve("README"), "What VMs hold.");
        String less =
                "record Host(@VicField(scope = READ_ONLY) String name, @VicField(scope = SECRET) String token) {}";
        update(less);

        assertThat(compile(less).diagnostics()).isEmpty();
        assertThat(codes(compile(less, COMPLETE))).containsExactly("VIC065");
        assertThat(codes(update(less, COMPLETE))).containsExactly("VIC065");
        Files.delete(folder().resolve("sample.Host$Part.keys"));
        assertThat(compile(less, COMPLETE).diagnostics()).isEmpty();
    }

    @Test
    void aFullBuildNoticesThatTheLastRecordIsRemoved() {
        update(HOST);

        assertThat(codes(compile("class Other {}", COMPLETE))).containsExactly("VIC065", "VIC065");
    }

    /** An error in a record does not count as a removal of the record or of its parts. */
    @Test
    void aWrongRecordDoesNotCountAsRemoved() {
        update(HOST);

        assertThat(codes(compile(HOST.replace("String name", "Date name"), COMPLETE)))
                .containsExactly("VIC006");
    }

    private Path folder() {
        return temporary.resolve("locks");
    }

    private Compilation update(String source, String... options) {
        return compile(
                source,
                Stream.concat(Stream.of("-Avicfield.lock.update=true"), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Compilation compile(String source, String... options) {
        return Compilers.javac()
                .withOptions(Stream.concat(Stream.of("-Avicfield.lock=" + folder()), Stream.of(options))
                        .toList())
                .compile(Compiled.sources(source));
    }

    private Map<String, String> locks() {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(folder())) {
            new Fixture(folder())
                    .everything()
                    .forEach(file -> texts.put(file.getFileName().toString(), Fixture.text(file)));
        }
        return texts;
    }

    private static List<String> codes(Compilation compilation) {
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(null).substring(1, 7))
                .toList();
    }
}
