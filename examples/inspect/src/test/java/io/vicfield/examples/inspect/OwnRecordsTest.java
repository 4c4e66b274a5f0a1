package io.vicfield.examples.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vicfield.examples.inspect.records.KnownRecord;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of other programs, by their manifests alone or by their classes. */
class OwnRecordsTest {
    private static final String CLASSES = "target/test-classes";
    private static final String MANIFESTS = CLASSES + "/META-INF/vicfield/";

    @TempDir
    private Path folder;

    private Path jar() throws IOException {
        Path jar = folder.resolve("own.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(Path.of(MANIFESTS))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                out.putNextEntry(new ZipEntry("META-INF/vicfield/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private String keys(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Lines without the record's name, in any order: a manifest sorts components by key. */
    private static List<String> lines(String output, String record) {
        return output.lines()
                .map(line -> line.replace(record, "Sample").stripTrailing())
                .filter(line -> !line.startsWith("Sample"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "show --lenient", "roundtrip", "diff"})
    void aManifestServesEveryCommandAsACodecDoes(String command) throws IOException {
        String file = SampleFile.in(folder);
        Map<String, String> others = SampleFile.values();
        others.put("guestinfo.vice..size", "7");
        others.remove("guestinfo.vice./parts|b/c/count@non-persistent");
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.add(file);
        if (command.equals("diff")) {
            arguments.add(Run.file(folder, others));
        }
        Run codec = Run.vicx(arguments.toArray(new String[0]));
        arguments.addAll(List.of("--manifest", jar().toString()));
        Run manifest = Run.ofVic(arguments.toArray(new String[0]));
        assertThat(manifest.err()).isEqualTo(codec.err());
        assertThat(manifest.status()).isEqualTo(codec.status());
        String name = "io.vicfield.examples.inspect.Sample";
        assertThat(manifest.out()).startsWith(name + " (found from the keys): 32 of 32 keys");
        // A manifest has the values of an enum, and not their names.
        List<String> expected = lines(codec.out().replaceAll("HIGH( *)", "2   $1"), name);
        assertThat(lines(manifest.out(), name)).isEqualTo(expected);
    }

    @Test
    void theKeysOfVicsRecordsAreTheSame() {
        for (KnownRecord<?> record : KnownRecord.OF_VIC) {
            Run codec = Run.ofVic("keys", record.name());
            Run manifest = Run.ofVic("keys", record.name(), "--manifest", "../model/src/main/vicfield");
            assertThat(words(manifest.out())).isEqualTo(words(codec.out()));
        }
    }

    private static List<String> words(String table) {
        return table.lines()
                // The manifest does not name enums.
                .map(line -> line.replaceAll(" +(enum|SharesLevel|State|[A-Z]\\w+(Level|Mode|Type)) ", " enum ")
                        .replaceAll(" +", " ")
                        .strip())
                .sorted()
                .collect(Collectors.toList());
    }

    @Test
    void secretAndSensitiveValuesStayMasked() throws IOException {
        Map<String, String> values = Map.of("guestinfo.vice..word", "hunter2", "guestinfo.vice..number", "1234567");
        Run run = Run.ofVic("show", Run.file(folder, values), "--manifest", CLASSES, "--type", "Marked");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("word +\\*{8}").doesNotContain("hunter2", "1234567");
    }

    @Test
    void aGuessThatOwnsTooFewKeysIsRefused() {
        String json =
                "{\"guestinfo.vice..createtime\": \"1\", \"guestinfo.vice./dns\": \"0\", \"guestinfo.vice./dns~\": \"a\","
                        + " \"svga.present\": \"TRUE\"}";
        String file = Run.file(folder, json);
        Run run = Run.ofVic("show", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("vicx: " + file + ": no record owns most of its 3 keys; give the jar of its program"
                        + " with --manifest JAR, or name the record with --type RECORD; these are known:\n"
                        + "  ExecutorConfig owns 1\n  VirtualContainerHostConfigSpec owns 0\n  ContainerVm owns 0\n");
        assertThat(Run.ofVic("show", file, "--type", "ExecutorConfig").status()).isZero();
    }

    @Test
    void aMissingOrDamagedManifestIsNamed() throws IOException {
        String file = SampleFile.in(folder);
        String lost = keys("a.keys", "record a.B\n\nkey c\n  type record a.C\n  scope read-only\n");
        String endless = keys("d.keys", "record a.D\n\nkey d\n  type record a.D\n  scope read-only\n");
        String damaged = keys("e.keys", "record a.E\n\nkey e\n  type strings\n");
        assertThat(Run.ofVic("show", file, "--manifest", lost).err())
                .contains("no record can be decoded by its manifest:\n  a.B holds a.C, which has no manifest");
        assertThat(Run.ofVic("show", file, "--manifest", endless).err())
                .contains("a.D holds more records in one another than any record may");
        assertThat(Run.ofVic("show", file, "--manifest", damaged).err())
                .contains("e.keys: line 4 is not a line of a manifest");
        assertThat(Run.ofVic("show", file, "--manifest", folder.resolve("none").toString())
                        .err())
                .contains("none: cannot be read as a jar, a folder or a file .keys");
        assertThat(Run.ofVic("show", file, "--manifest", "src").err())
                .contains("src: contains no manifest META-INF/vicfield/*.keys");
        Run unknown = Run.ofVic("show", file, "--manifest", CLASSES, "--type", "Nothing");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("Unknown record Nothing; known records: io.vicfield.examples.inspect.");
    }

    /** Another JVM, whose own class path does not have the record. */
    @Test
    void aCodecIsLoadedFromAClassPath() throws IOException, InterruptedException {
        String file = SampleFile.in(folder);
        Run loaded = vicx("show", file, "--classpath", CLASSES, "--type", "Sample");
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.out()).contains("HIGH");
        assertThat(vicx("show", file, "--classpath", CLASSES).out())
                .startsWith("io.vicfield.examples.inspect.Sample (found from the keys): 32 of 32 keys");
        String alone = keys("a.keys", "record a.B\n\nkey name\n  type string\n  scope read-only\n");
        Run missing = vicx("show", file, "--classpath", alone, "--type", "a.B");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.err())
                .isEqualTo("vicx: --classpath: contains no codec a.BCodec of the record a.B: compile the record with"
                        + " vicfield-processor\n");
        Run image = vicx("-Dorg.graalvm.nativeimage.imagecode=runtime", "show", file, "--classpath", CLASSES);
        assertThat(image.err()).startsWith("vicx: --classpath: this vicx is a native image, which cannot load classes");
    }

    @Test
    void readsAndWritesTheEncodedTextsOfOtherPrograms() throws IOException {
        String manifest = keys("own.keys", """
                record com.example.CloudVm
                namespace ci.

                key disk.EnableUUID
                  component diskUuid
                  type bool
                  scope hidden
                  exact

                key guestinfo.metadata
                  component metadata
                  type encoded string
                  scope read-write
                  exact
                  encoding base64
                """);
        String file = keys(
                "vm.json",
                "{\"disk.EnableUUID\": \"true\", \"guestinfo.metadata\": \"aWQ6IDc=\","
                        + " \"guestinfo.metadata.encoding\": \"base64\"}");
        assertThat(Run.ofVic("get", file, "metadata", "--manifest", manifest).out())
                .isEqualTo("id: 7\n");
        Run change = Run.ofVic("set", file, "metadata", "id: 8", "--manifest", manifest);
        assertThat(change.status()).isZero();
        assertThat(Files.readString(Path.of(file)))
                .contains("\"guestinfo.metadata\": \"aWQ6IDg=\"", "\"disk.EnableUUID\": \"true\"");
    }

    private Run vicx(String... arguments) throws IOException, InterruptedException {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", path));
        List<String> options = Stream.of(arguments)
                .filter(argument -> argument.startsWith("-D"))
                .toList();
        command.addAll(options);
        command.add(Vicx.class.getName());
        Stream.of(arguments).filter(argument -> !options.contains(argument)).forEach(command::add);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Run(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
